package studybooklet.book.images;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import studybooklet.book.slugs.DistinctNames;
import studybooklet.content.ContentFile;
import studybooklet.language.Slug;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.problem.Suggestion;

/** The images of the content folder: assigns their output paths, checks the used ones, and records which are used. */
public final class ImageLibrary {
    private static final String FOLDER = "images/";

    /** An input file and its path in the output. */
    private record NamedFile(ContentFile file, String outputPath) {}

    private final Map<String, NamedFile> files = new LinkedHashMap<>();
    private final Problems problems;
    private final Map<String, Image> used = new TreeMap<>();

    /**
     * Assigns an output path to each image.
     *
     * @param images all images, used or not, so that an output path does not depend on which ones are used
     */
    public ImageLibrary(List<ContentFile> images, Slug slug, Problems problems) {
        this.problems = problems;
        List<String> outputPaths = DistinctNames.choose(
                images.stream().map(image -> request(image.path(), slug)).toList(), path -> false);
        for (int i = 0; i < outputPaths.size(); i++) {
            files.put(images.get(i).path(), new NamedFile(images.get(i), outputPaths.get(i)));
        }
    }

    /**
     * Returns an image and records that it is used.
     *
     * @param path the path of the file relative to the content folder
     * @param at the location of the reference
     * @return null if the image is missing or unusable, which is an error
     */
    @Nullable
    public Image take(String path, SourceLocation at) {
        NamedFile named = files.get(path);
        if (named == null) {
            problems.error(
                    at,
                    "there is no image " + path,
                    Suggestion.of(path, files.keySet(), "put the file into " + FOLDER));
            return null;
        }
        Image image = used.get(named.outputPath());
        if (image == null) {
            image = inspect(named);
        }
        if (image != null) {
            used.put(image.path(), image);
        }
        return image;
    }

    /** Prefixes a path with the images folder unless it already starts with it. */
    public static String inFolder(String path) {
        return path.startsWith(FOLDER) ? path : FOLDER + path;
    }

    /** Returns the used images, each once, sorted by output path. */
    public List<Image> used() {
        return List.copyOf(used.values());
    }

    private @Nullable Image inspect(NamedFile named) {
        byte[] bytes = named.file().bytes();
        SourceLocation at = SourceLocation.of(named.file().name());
        ImageFormat format = ImageFormat.of(bytes);
        if (format == null) {
            String what = ImageFormat.isWebp(bytes)
                    ? "a WebP image, which many e-readers do not show"
                    : "not a JPEG, PNG, GIF or SVG image";
            problems.error(at, what, "convert it to PNG or JPEG");
            return null;
        }
        if (!format.extensions().contains(extension(named.outputPath()))) {
            problems.error(
                    at,
                    "the extension does not match the content, a " + format + " image",
                    "rename the file to ." + format.extensions().get(0));
            return null;
        }
        ImageSize size = size(named.file(), format, bytes);
        if (size == null) {
            problems.error(at, "the " + format + " image is damaged", "save it again");
            return null;
        }
        return new Image(named.outputPath(), format.mediaType(), size.width(), size.height(), named.file());
    }

    private @Nullable ImageSize size(ContentFile file, ImageFormat format, byte[] bytes) {
        return format == ImageFormat.SVG ? SvgReader.read(file, problems) : ImageSize.ofRaster(format, bytes);
    }

    private static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Requests the input path with each segment converted to ASCII. */
    private static DistinctNames.NameRequest request(String path, Slug slug) {
        List<String> segments = new ArrayList<>(List.of(path.split("/", 0)));
        String name = segments.remove(segments.size() - 1);
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String extension =
                dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT).replaceAll("[^.a-z0-9]", "");
        segments.add(stem);
        segments.replaceAll(segment -> ascii(segment, slug));
        return DistinctNames.NameRequest.of(String.join("/", segments), path, extension);
    }

    private static String ascii(String segment, Slug slug) {
        return segment.matches("[A-Za-z0-9_-][A-Za-z0-9._-]*") ? segment : slug.of(segment);
    }
}
