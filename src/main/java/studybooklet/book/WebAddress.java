package studybooklet.book;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** The address of a folder on the web. */
final class WebAddress {
    private WebAddress() {}

    /**
     * The address in ASCII (RFC 3986; RFC 5890 for the host) with a slash at its end; null where the text is no absolute
     * http or https address of a folder.
     */
    static @Nullable URI of(String text) {
        try {
            URI written = new URI(text.endsWith("/") ? text : text + "/");
            String host = written.getRawAuthority();
            boolean web = "http".equalsIgnoreCase(written.getScheme()) || "https".equalsIgnoreCase(written.getScheme());
            boolean plain = written.getRawQuery() == null && written.getRawFragment() == null;
            if (!web || !plain || host == null) {
                return null;
            }
            URI address = new URI(written.getScheme(), IDN.toASCII(host), written.getPath(), null, null);
            return address.getHost() == null ? null : new URI(address.toASCIIString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }
}
