package studybooklet.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * An address as a page writes it.
 *
 * @param written the address, as it stands
 * @param path its path, decoded; empty where it means the page itself
 * @param anchor what stands after the #, decoded; null where there is none
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
            return text; // a lone % stands for itself, as in browsers
        }
    }

    /** Whether it has a scheme, or a host without one: it leads out of the folder. */
    boolean isOuter() {
        return written.matches("(?i)[a-z][a-z0-9+.-]*:.*") || written.startsWith("//");
    }

    /** Whether it carries its own content and asks nobody. */
    boolean isData() {
        return written.regionMatches(true, 0, "data:", 0, 5);
    }

    /** Whether it begins at the host's root, so that it fails under a sub-path and on a disk. */
    boolean isFromRoot() {
        return written.startsWith("/") && !written.startsWith("//");
    }

    /**
     * Where it leads.
     *
     * @param from the path of the page it stands in
     * @return a path relative to the root, or null if it leads above the root
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
