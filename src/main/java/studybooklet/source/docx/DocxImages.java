package studybooklet.source.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import studybooklet.source.SourceImage;

/** The images that a document shows, each once, under names that are unique in the document. */
final class DocxImages {
    private static final int SVG_PROLOG = 4096;

    private final DocxArchive archive;
    private final String folder;
    private final Map<String, SourceImage> byPart = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();

    /** @param folder the images' folder in Markdown, with a slash at its end */
    DocxImages(DocxArchive archive, String folder) {
        this.archive = archive;
        this.folder = folder;
    }

    /** The path by which Markdown shows an image; empty if the file lacks it or its format is none that a page shows. */
    String path(String part) {
        SourceImage image = byPart.get(part);
        byte[] bytes = archive.part(part);
        if (image == null && bytes != null) {
            String extension = extension(bytes);
            if (!extension.isEmpty()) {
                image = new SourceImage(name(part, extension), bytes);
                byPart.put(part, image);
            }
        }
        return image == null ? "" : folder + image.name();
    }

    /** Whether the file contains the part. */
    boolean isInFile(String part) {
        return archive.part(part) != null;
    }

    /** The images so far, in the order in which they are shown. */
    List<SourceImage> all() {
        return new ArrayList<>(byPart.values());
    }

    private String name(String part, String extension) {
        String file = part.substring(part.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        String stem = (dot < 0 ? file : file.substring(0, dot))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String wanted = stem.isEmpty() ? "image" : stem;
        String name = wanted + "." + extension;
        for (int i = 2; !names.add(name); i++) {
            name = wanted + "-" + i + "." + extension;
        }
        return name;
    }

    /** The usual extension of the format that the first bytes show; empty for a format that pages do not show. */
    private static String extension(byte[] bytes) {
        String raster = SourceImage.extension(bytes);
        String start = new String(bytes, 0, Math.min(bytes.length, SVG_PROLOG), StandardCharsets.ISO_8859_1);
        return !raster.isEmpty() ? raster : start.contains("<svg") ? "svg" : "";
    }
}
