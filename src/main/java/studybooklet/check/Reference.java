package studybooklet.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * An address in a page.
 *
 * @param written the address as written
 * @param path the decoded path; empty if the address refers to the page itself
 * @param anchor the decoded fragment after the #, or null
 */
record Reference(String written, String path, @Nullable String anchor) {
    static Reference of(String written) {
        int hash = written.indexOf('#');
        String address = hash < 0 ? written : written.substring(0, hash);
        int question = address.indexOf('?');
        String path = question < 0 ? address : address.substring(0, question);
        return new Reference(written, decoded(path), hash < 0 ? null : decoded(written.substring(hash + 1)));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // browsers keep a % that starts no escape
        }
    }

    /** Whether it has a scheme or a host, and so leads out of the folder. */
    boolean isOuter() {
        return written.matches("(?i)[a-z][a-z0-9+.-]*:.*") || written.startsWith("//");
    }

    /** Whether it is a data: URL. */
    boolean isData() {
        return written.regionMatches(true, 0, "data:", 0, 5);
    }

    /** Whether it starts at the root of the host, so that it breaks under a sub-path and on a disk. */
    boolean isFromRoot() {
        return written.startsWith("/") && !written.startsWith("//");
    }

    /**
     * Resolves the path.
     *
     * @param from the path of the page that contains the address
     * @return a path relative to the root; null if it leads above the root
     */
    @Nullable
    String resolve(String from) {
        if (path.isEmpty()) {
            return from;
        }
        Deque<String> parts = new ArrayDeque<>();
        String base = from.contains("/") ? from.substring(0, from.lastIndexOf('/') + 1) : "";
        for (String part : (base + path).split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return null;
                }
            } else if (!part.equals(".") && !part.isEmpty()) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
