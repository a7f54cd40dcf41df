package studybooklet.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studybooklet.content.ContentFile;
import studybooklet.language.Slug;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.problem.Suggestion;

/** The images of the content folder; knows which of them are used, and what they are called in the outputs. */
final class ImageShelf {
    private static final String FOLDER = "images/";

    /** An image before anybody asks for it, and its path in the outputs. */
    private record Spot(ContentFile file, String path) {}

    private final Map<String, Spot> spots = new LinkedHashMap<>();
    private final Problems problems;
    private final Map<String, Image> used = new TreeMap<>();

    /** @param files every image, used or not: what one is called depends on no other's use */
    ImageShelf(List<ContentFile> files, Slug slug, Problems problems) {
        this.problems = problems;
        if (files.isEmpty()) {
            return;
        }
        List<DistinctNames.Wish> wishes = new ArrayList<>();
        for (ContentFile file : files) {
            wishes.add(wish(file.path(), slug));
        }
        List<String> paths = DistinctNames.choose(wishes, name -> false);
        for (int i = 0; i < paths.size(); i++) {
            spots.put(files.get(i).path(), new Spot(files.get(i), paths.get(i)));
        }
    }

    /**
     * Takes an image for use.
     *
     * @param path as the content calls it, relative to the content folder
     * @param at where it is asked for
     * @return null where there is none or it cannot be used, with an error
     */
    @Nullable
    Image take(String path, Supplier<SourceLocation> at) {
        Spot spot = spots.get(path);
        if (spot == null) {
            problems.error(
                    at.get(),
                    "there is no image " + path,
                    Suggestion.of(path, spots.keySet(), "put the file into " + FOLDER));
            return null;
        }
        Image image = used.get(spot.path());
        if (image == null) {
            image = inspect(spot.file(), spot.path());
        }
        if (image != null) {
            used.put(image.path(), image);
        }
        return image;
    }

    /** A path that may leave out the folder of images, with it. */
    static String inFolder(String path) {
        return path.startsWith(FOLDER) ? path : FOLDER + path;
    }

    /** The images taken, each once, by path. */
    List<Image> used() {
        return List.copyOf(used.values());
    }

    private @Nullable Image inspect(ContentFile file, String path) {
        ImageFormat format = ImageFormat.of(file.bytes());
        SourceLocation at = SourceLocation.of(file.name());
        if (format == null) {
            String what = ImageFormat.isWebp(file.bytes())
                    ? "a WebP image, which many e-readers do not show"
                    : "no JPEG, PNG, GIF or SVG image";
            problems.error(at, what, "convert it to PNG or JPEG");
            return null;
        }
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!format.extensions().contains(extension)) {
            problems.error(
                    at,
                    "the file holds a " + format + " image but is not called so",
                    "rename it to ." + format.extensions().get(0));
            return null;
        }
        ImageSize size =
                format == ImageFormat.SVG ? SvgReader.read(file, problems) : ImageSize.ofRaster(format, file.bytes());
        if (size == null) {
            problems.error(at, "the " + format + " image is damaged", "save it again");
            return null;
        }
        return new Image(path, format.mediaType(), size.width(), size.height(), file);
    }

    /** The path with each folder and the name in ASCII. */
    private static DistinctNames.Wish wish(String path, Slug slug) {
        List<String> parts = new ArrayList<>(List.of(path.split("/")));
        String name = parts.remove(parts.size() - 1);
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String extension =
                dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT).replaceAll("[^.a-z0-9]", "");
        parts.replaceAll(part -> ascii(part, slug));
        parts.add(ascii(stem, slug));
        return new DistinctNames.Wish(String.join("/", parts), path, extension);
    }

    private static String ascii(String part, Slug slug) {
        return part.matches("[A-Za-z0-9_-][A-Za-z0-9._-]*") ? part : slug.of(part);
    }
}
