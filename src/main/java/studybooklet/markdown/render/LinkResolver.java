package studybooklet.markdown.render;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Resolves the addresses of links and images in one file. It does not look at the file system. */
final class LinkResolver {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern WEB_OR_MAIL =
            Pattern.compile("https?://[^/?#\\s]+.*|mailto:.+", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final String STRAY_PERCENT = "%(?![0-9A-Fa-f]{2})";
    private static final Pattern INVALID_ENCODING = Pattern.compile(STRAY_PERCENT);
    private static final Pattern ENCODED_BYTES = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    /** What an IRI may not contain (RFC 3987); it may contain characters outside ASCII. */
    private static final Pattern NOT_IN_IRI = Pattern.compile("[\\x00-\\x20\"<>\\\\^`{|}]|" + STRAY_PERCENT);

    private static final String LINK_REMEDY =
            "link to an article's file (other.md, other.txt, other.md#heading), to #heading in this article, "
                    + "or to an http:, https: or mailto: address";
    private static final String IMAGE_REMEDY =
            "put the file into the content folder and give its path relative to this file";

    private final String file;

    /** @param file the file that contains the addresses, relative to the content folder */
    LinkResolver(String file) {
        this.file = file;
    }

    /**
     * Resolves the address of a link.
     *
     * @param address the address after Markdown's escapes are replaced
     */
    LinkTarget link(String address) {
        if (address.isBlank()) {
            return new LinkTarget.Invalid("a link without an address", LINK_REMEDY);
        }
        if (SCHEME.matcher(address).matches()) {
            return WEB_OR_MAIL.matcher(address).matches()
                    ? new LinkTarget.External(encode(address))
                    : new LinkTarget.Invalid("the link " + address + " is not a web or mail address", LINK_REMEDY);
        }
        int hash = address.indexOf('#');
        String path = decode(hash < 0 ? address : address.substring(0, hash));
        String anchor = hash < 0 ? null : decode(address.substring(hash + 1));
        if (path == null || (hash >= 0 && anchor == null)) {
            return invalidEncoding(address);
        }
        if (anchor != null && anchor.isEmpty()) {
            return new LinkTarget.Invalid("the link " + address + " has nothing after its #", LINK_REMEDY);
        }
        return path.isEmpty() ? new LinkTarget.Internal(file, anchor) : article(address, path, anchor);
    }

    private LinkTarget article(String address, String path, @Nullable String anchor) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".txt")
                ? relative(address, path, anchor)
                : new LinkTarget.Invalid("the link " + address + " does not lead to an article", LINK_REMEDY);
    }

    /**
     * Resolves the address of an image.
     *
     * @param address the address after Markdown's escapes are replaced
     */
    LinkTarget image(String address) {
        if (address.isBlank()) {
            return new LinkTarget.Invalid("an image without an address", IMAGE_REMEDY);
        }
        if (SCHEME.matcher(address).matches() || address.startsWith("//")) {
            return new LinkTarget.Invalid("the image " + address + " is not in the content folder", IMAGE_REMEDY);
        }
        String path = decode(address);
        return path == null ? invalidEncoding(address) : relative(address, path, null);
    }

    /** Resolves a path relative to the file's folder. */
    private LinkTarget relative(String address, String path, @Nullable String anchor) {
        if (path.indexOf('\\') >= 0) {
            return new LinkTarget.Invalid("the address " + address + " contains a \\", "use / between folders");
        }
        if (path.startsWith("/")) {
            return outside(address);
        }
        Deque<String> parts = new ArrayDeque<>(Arrays.asList(file.split("/")));
        parts.removeLast();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return outside(address);
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return new LinkTarget.Internal(String.join("/", parts), anchor);
    }

    private static LinkTarget outside(String address) {
        return new LinkTarget.Invalid(
                "the address " + address + " leads out of the content folder", "give a path relative to this file");
    }

    private static LinkTarget invalidEncoding(String address) {
        return new LinkTarget.Invalid(
                "the address " + address + " is not valid percent-encoded UTF-8", "write %25 for a % sign");
    }

    /** Decodes percent-encoded UTF-8 (RFC 3986); null if the encoding is invalid. */
    private static @Nullable String decode(String address) {
        if (INVALID_ENCODING.matcher(address).find()) {
            return null;
        }
        StringBuilder out = new StringBuilder();
        Matcher encoded = ENCODED_BYTES.matcher(address);
        try {
            while (encoded.find()) {
                byte[] bytes = HexFormat.of().parseHex(encoded.group().replace("%", ""));
                String decoded = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                encoded.appendReplacement(out, Matcher.quoteReplacement(decoded));
            }
        } catch (CharacterCodingException e) {
            return null;
        }
        return encoded.appendTail(out).toString();
    }

    private static String encode(String address) {
        return NOT_IN_IRI
                .matcher(address)
                .replaceAll(match ->
                        String.format(Locale.ROOT, "%%%02X", (int) match.group().charAt(0)));
    }
}
