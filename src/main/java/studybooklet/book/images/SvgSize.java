package studybooklet.book.images;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Computes the intrinsic size of an SVG from the attributes of its root element (SVG 2, sections 8.2 and 8.12). */
final class SvgSize {
    /** A length without unit or in an absolute unit (CSS Values 4, section 6.2); others depend on the page. */
    private static final Pattern LENGTH =
            Pattern.compile("\\+?(\\d*\\.?\\d+(?:[eE][-+]?\\d+)?)\\s*(px|pt|pc|mm|cm|in)?");

    /** Minimum x, minimum y, width and height. */
    private static final Pattern VIEW_BOX = Pattern.compile("[-+.\\deE]+([\\s,]+[-+.\\deE]+){3}");

    private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");

    private SvgSize() {}

    /**
     * Returns the size; a missing width or height follows from the aspect ratio of the view box.
     *
     * @return {@link ImageSize#UNKNOWN} if the attributes do not determine both
     */
    static ImageSize of(@Nullable String widthAttribute, @Nullable String heightAttribute, @Nullable String viewBox) {
        double width = pixels(widthAttribute);
        double height = pixels(heightAttribute);
        double[] box = box(viewBox);
        if (box[0] > 0 && box[1] > 0) {
            if (width <= 0 && height <= 0) {
                width = box[0];
                height = box[1];
            } else if (width <= 0) {
                width = height * box[0] / box[1];
            } else if (height <= 0) {
                height = width * box[1] / box[0];
            }
        }
        return width > 0 && height > 0 ? new ImageSize(rounded(width), rounded(height)) : ImageSize.UNKNOWN;
    }

    private static int rounded(double pixels) {
        return (int) Math.max(1, Math.min(Math.round(pixels), Integer.MAX_VALUE));
    }

    /** Returns a length in CSS pixels; 0 if it is absent or not absolute. */
    private static double pixels(@Nullable String length) {
        Matcher matcher = LENGTH.matcher(length == null ? "" : length.strip());
        if (!matcher.matches()) {
            return 0;
        }
        String unit = matcher.group(2) == null ? "px" : matcher.group(2);
        double perUnit = switch (unit) {
            case "in" -> 96;
            case "cm" -> 96 / 2.54;
            case "mm" -> 96 / 25.4;
            case "pt" -> 96 / 72.0;
            case "pc" -> 16;
            default -> 1;
        };
        return Double.parseDouble(matcher.group(1)) * perUnit;
    }

    /** Returns width and height of a view box; zeros if it is absent or invalid. */
    private static double[] box(@Nullable String viewBox) {
        String box = viewBox == null ? "" : viewBox.strip();
        if (!VIEW_BOX.matcher(box).matches()) {
            return new double[2];
        }
        return Arrays.stream(SEPARATOR.split(box, -1))
                .skip(2)
                .mapToDouble(SvgSize::pixels)
                .toArray();
    }
}
