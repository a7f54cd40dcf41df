package studybooklet.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import studybooklet.book.Chapter;

/**
 * The one-page edition, in volumes where one page would be too much for a phone: {@code all.html}, {@code all-2.html}
 * and so on, cut between articles.
 */
final class Volumes {
    /** Characters of markup in a volume, about; Chinese text is about three bytes a character, so this is about 1 MB. */
    static final int SIZE = 350_000;

    private final List<List<Chapter>> volumes = new ArrayList<>();
    private final Map<String, Integer> volumeOf = new HashMap<>();

    Volumes(List<Chapter> chapters) {
        int size = SIZE;
        for (Chapter chapter : chapters) {
            int more = size(chapter);
            if (volumes.isEmpty() || size + more > SIZE) {
                volumes.add(new ArrayList<>());
                size = 0;
            }
            size += more;
            volumes.get(volumes.size() - 1).add(chapter);
            volumeOf.put(chapter.slug(), volumes.size() - 1);
        }
    }

    int count() {
        return volumes.size();
    }

    List<Chapter> chapters(int volume) {
        return volumes.get(volume);
    }

    /** The volume's file; volumes count from 0. */
    static String file(int volume) {
        return volume == 0 ? "all.html" : "all-" + (volume + 1) + ".html";
    }

    /** What stands before the # in a link from a volume to a chapter: nothing if it stands in the same one. */
    String address(int from, String slug) {
        int volume = Objects.requireNonNull(volumeOf.get(slug), () -> "not in the book: " + slug);
        return volume == from ? "" : file(volume);
    }

    private static int size(Chapter chapter) {
        return chapter.body().size();
    }
}
