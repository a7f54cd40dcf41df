package studybooklet.book.settings;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Parses and normalises the base URL of a site. */
final class WebAddress {
    private WebAddress() {}

    /**
     * Returns the URL in ASCII (RFC 3986; RFC 5890 for the host) with a final slash; null if the text is not an absolute http
     * or https URL without query and fragment.
     */
    static @Nullable URI of(String text) {
        try {
            URI written = new URI(text.endsWith("/") ? text : text + "/");
            String authority = written.getRawAuthority();
            boolean isHttp =
                    "http".equalsIgnoreCase(written.getScheme()) || "https".equalsIgnoreCase(written.getScheme());
            boolean isBare = written.getRawQuery() == null && written.getRawFragment() == null;
            if (!isHttp || !isBare || authority == null) {
                return null;
            }
            URI address = new URI(written.getScheme(), IDN.toASCII(authority), written.getPath(), null, null);
            return address.getHost() == null ? null : new URI(address.toASCIIString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }
}
