package studybooklet.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import studybooklet.book.Chapter;

/**
 * Divides the one-page edition into volumes of a size that a phone can handle: {@code all.html}, {@code all-2.html} and so
 * on. Volumes are numbered from 0 and end at article boundaries.
 */
final class Volumes {
    /** The maximum size in characters of markup, about 1 MB of Chinese text in UTF-8; a longer article exceeds it. */
    private static final int MAX_SIZE = 350_000;

    private final List<List<Chapter>> volumes = new ArrayList<>();
    private final Map<String, Integer> volumeOfSlug = new HashMap<>();

    Volumes(List<Chapter> chapters) {
        int size = 0;
        for (Chapter chapter : chapters) {
            size += chapter.body().size();
            if (volumes.isEmpty() || size > MAX_SIZE) {
                volumes.add(new ArrayList<>());
                size = chapter.body().size();
            }
            volumes.get(volumes.size() - 1).add(chapter);
            volumeOfSlug.put(chapter.slug(), volumes.size() - 1);
        }
    }

    int count() {
        return volumes.size();
    }

    /** Returns the chapters of a volume, at least one. */
    List<Chapter> chapters(int volume) {
        return volumes.get(volume);
    }

    /** Returns the file name of a volume. */
    static String file(int volume) {
        return volume == 0 ? "all.html" : "all-" + (volume + 1) + ".html";
    }

    /** Returns the file part of a link from a volume to a chapter: empty if the chapter is in the same volume. */
    String fileOf(String slug, int from) {
        int volume = Objects.requireNonNull(volumeOfSlug.get(slug), () -> "not in the book: " + slug);
        return volume == from ? "" : file(volume);
    }
}
