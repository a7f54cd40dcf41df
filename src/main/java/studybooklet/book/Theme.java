package studybooklet.book;

import java.util.List;

/**
 * A theme and the chapters under it.
 *
 * @param name the theme as the front matter words it
 * @param id an ASCII id, unique among the themes
 * @param chapters its chapters in book order
 */
public record Theme(String name, String id, List<Chapter> chapters) {
    public Theme {
        chapters = List.copyOf(chapters);
    }
}
