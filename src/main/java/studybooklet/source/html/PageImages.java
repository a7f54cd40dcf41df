package studybooklet.source.html;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import studybooklet.source.SourceBlock;
import studybooklet.source.SourceImage;
import studybooklet.source.VerbatimMarkdown;

/** The images of a page that are in its file: in {@code data:} addresses and in parts of a saved page. Used once. */
final class PageImages {
    private static final List<String> ADDRESSES = List.of(
            "data-src",
            "data-original",
            "data-lazy-src",
            "data-actualsrc",
            "data-original-src",
            "data-lazyload",
            "data-url",
            "src");
    /** Pixels of an image that is no picture. */
    private static final int TINY = 3;
    /** Bytes of a picture; smaller ones hold a place. */
    private static final int LEAST_BYTES = 100;

    private final Map<String, byte[]> parts;
    private final String folder;
    private final List<SourceImage> found = new ArrayList<>();

    /**
     * Images of a page.
     *
     * @param parts the other parts of a saved page by the {@link #key} of their address
     * @param folder the folder of images as Markdown addresses it
     */
    PageImages(Map<String, byte[]> parts, String folder) {
        this.parts = parts;
        this.folder = folder;
    }

    /** The images that were read so far. */
    List<SourceImage> found() {
        return List.copyOf(found);
    }

    /** Whether the element shows no picture but counts readers or holds a place. */
    static boolean isDecoration(Element image) {
        String address = address(image);
        return address.isEmpty()
                || isTiny(image.attr("width"))
                || isTiny(image.attr("height"))
                || address.startsWith("data:") && address.length() < LEAST_BYTES;
    }

    private static boolean isTiny(String size) {
        return size.matches("\\d{1,2}(px)?") && Integer.parseInt(size.replace("px", "")) < TINY;
    }

    /** The address of the picture, which pages that load late do not have in {@code src}. */
    static String address(Element image) {
        for (String attribute : ADDRESSES) {
            String address = image.attr(attribute).strip();
            if (!address.isEmpty()) {
                return address;
            }
        }
        return "";
    }

    /** Reads an image; returns null if it is not in the file or has another format than PNG, JPEG and GIF. */
    @Nullable
    SourceBlock read(Element image, String place) {
        byte[] bytes = bytes(image);
        String extension = bytes == null ? "" : SourceImage.extension(bytes);
        if (bytes == null || extension.isEmpty()) {
            return null;
        }
        String name = "image-" + (found.size() + 1) + "." + extension;
        found.add(new SourceImage(name, bytes));
        String words = LineText.collapse(image.attr("alt"));
        return SourceBlock.verbatim(VerbatimMarkdown.image(words, folder + name), place);
    }

    private byte @Nullable [] bytes(Element image) {
        for (String attribute : ADDRESSES) {
            String address = image.attr(attribute).strip();
            byte[] part = parts.getOrDefault(key(address), parts.get(key(image.absUrl(attribute))));
            if (part != null) {
                return part;
            }
            if (address.startsWith("data:") && address.length() >= LEAST_BYTES) {
                return decode(address);
            }
        }
        return null;
    }

    /** The form of an address by which parts are found; programs write two or three slashes behind {@code file:}. */
    static String key(String address) {
        return address.replaceFirst("^file:/+", "file:/");
    }

    private static byte @Nullable [] decode(String address) {
        int comma = address.indexOf(',');
        if (comma < 0 || !address.substring(0, comma).toLowerCase(Locale.ROOT).endsWith(";base64")) {
            return null;
        }
        return Base64.getMimeDecoder()
                .decode(complete(address.substring(comma + 1).replaceAll("[^A-Za-z0-9+/]", "")));
    }

    /** A base64 text without an incomplete group of one character at its end, which the decoder refuses. */
    private static String complete(String text) {
        return text.length() % 4 == 1 ? text.substring(0, text.length() - 1) : text;
    }
}
