package studybooklet.article;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An image that a document brings along.
 *
 * @param address its address as the article's Markdown has it, relative to the article's file: {@code images/report-docx/1.png}
 * @param bytes the image file; not copied and not to be changed
 */
public record CarriedImage(String address, byte[] bytes) {
    /**
     * The path of the image.
     *
     * @param file the path of the article's file, with forward slashes
     */
    public String pathBeside(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1) + address;
    }

    /** Whether the other is an image of the same address and bytes. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CarriedImage image
                && image.address.equals(address)
                && Arrays.equals(image.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return 31 * address.hashCode() + Arrays.hashCode(bytes);
    }
}
