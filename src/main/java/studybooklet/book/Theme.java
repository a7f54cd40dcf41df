package studybooklet.book;

import java.util.List;

/**
 * A theme and its chapters.
 *
 * @param name the name as given in the front matter
 * @param id an ASCII id, unique among the themes
 * @param chapters the chapters in reading order
 */
public record Theme(String name, String id, List<Chapter> chapters) {
    public Theme {
        chapters = List.copyOf(chapters);
    }
}
