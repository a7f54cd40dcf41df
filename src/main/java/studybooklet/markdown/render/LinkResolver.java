package studybooklet.markdown.render;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out where the addresses in one file lead to. */
final class LinkResolver {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern WEB =
            Pattern.compile("https?://[^/?#\\s]+.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MAIL = Pattern.compile("mailto:.+", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final String POSSIBLE =
            "link to an article's file (other.md, other.txt, with #heading), to #heading in this one, "
                    + "or to an address with http:, https: or mailto:";

    private final String file;

    /** @param file the file that the addresses stand in, relative to the content folder */
    LinkResolver(String file) {
        this.file = file;
    }

    /**
     * Where a link leads to.
     *
     * @param address the address, Markdown's escapes already replaced
     */
    LinkTarget link(String address) {
        if (address.isBlank()) {
            return new LinkTarget.Refused("a link without an address", POSSIBLE);
        }
        if (SCHEME.matcher(address).matches()) {
            return outside(address);
        }
        int hash = address.indexOf('#');
        String path = decode(hash < 0 ? address : address.substring(0, hash));
        String anchor = hash < 0 ? null : decode(address.substring(hash + 1));
        if (path == null || (hash >= 0 && anchor == null)) {
            return badlyEncoded(address);
        }
        if (anchor != null && anchor.isEmpty()) {
            return new LinkTarget.Refused("nothing stands after the # of the link " + address, POSSIBLE);
        }
        if (path.isEmpty()) {
            return new LinkTarget.Inside(file, anchor);
        }
        String lower = path.toLowerCase(Locale.ROOT);
        if (!lower.endsWith(".md") && !lower.endsWith(".txt")) {
            return new LinkTarget.Refused("the link " + address + " leads to nothing in the booklet", POSSIBLE);
        }
        return inside(address, path, anchor);
    }

    /**
     * Where an image is.
     *
     * @param address the address, Markdown's escapes already replaced
     */
    LinkTarget image(String address) {
        String remedy = "put the file into the content folder and give its path relative to this file";
        if (address.isBlank()) {
            return new LinkTarget.Refused("an image without an address", remedy);
        }
        if (SCHEME.matcher(address).matches() || address.startsWith("//")) {
            return new LinkTarget.Refused("the image " + address + " is not in the content folder", remedy);
        }
        String path = decode(address);
        return path == null ? badlyEncoded(address) : inside(address, path, null);
    }

    private static LinkTarget outside(String address) {
        boolean possible =
                WEB.matcher(address).matches() || MAIL.matcher(address).matches();
        return possible
                ? new LinkTarget.Outside(encode(address))
                : new LinkTarget.Refused("the link " + address + " leads to nothing that a page may open", POSSIBLE);
    }

    private static LinkTarget badlyEncoded(String address) {
        return new LinkTarget.Refused(
                "the address " + address + " has a % that is no percent-encoded UTF-8", "write %25 for a % sign");
    }

    private LinkTarget inside(String address, String path, @Nullable String anchor) {
        if (path.indexOf('\\') >= 0) {
            return new LinkTarget.Refused("the address " + address + " has a \\", "write / between folders");
        }
        Deque<String> parts = new ArrayDeque<>(Arrays.asList(file.split("/")));
        parts.removeLast();
        if (path.startsWith("/")) {
            return leaves(address);
        }
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return leaves(address);
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return new LinkTarget.Inside(String.join("/", parts), anchor);
    }

    private static LinkTarget leaves(String address) {
        return new LinkTarget.Refused(
                "the address " + address + " leads out of the content folder", "give a path relative to this file");
    }

    /** Replaces percent-encoded bytes (RFC 3986, in UTF-8); null where they are none. */
    private static @Nullable String decode(String address) {
        if (address.indexOf('%') < 0) {
            return address;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < address.length(); ) {
            if (address.charAt(i) == '%') {
                if (!isEncodedByte(address, i)) {
                    return null;
                }
                bytes.write(Integer.parseInt(address, i + 1, i + 3, 16));
                i += 3;
            } else {
                int next = address.indexOf('%', i);
                int end = next < 0 ? address.length() : next;
                bytes.writeBytes(address.substring(i, end).getBytes(StandardCharsets.UTF_8));
                i = end;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean isEncodedByte(String address, int at) {
        return at + 2 < address.length()
                && Character.digit(address.charAt(at + 1), 16) >= 0
                && Character.digit(address.charAt(at + 2), 16) >= 0
                && address.charAt(at + 1) < 0x80
                && address.charAt(at + 2) < 0x80;
    }

    /** Encodes what may stand in no address; characters outside of ASCII may (RFC 3987). */
    private static String encode(String address) {
        StringBuilder out = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean lonePercent = c == '%' && !isEncodedByte(address, i);
            if (c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0 || lonePercent) {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
