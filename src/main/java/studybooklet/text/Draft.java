package studybooklet.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article while it is being read: what is known of its front matter, and the blocks of its body. */
final class Draft {
    /** A name and the note that belongs to it alone; a copy stands elsewhere in the article too. */
    record Author(Block name, boolean copy, @Nullable Block note) {}

    final List<Block> title = new ArrayList<>();
    final List<Block> subtitle = new ArrayList<>();
    final List<Block> kicker = new ArrayList<>();
    final List<Block> series = new ArrayList<>();
    final List<Author> authors = new ArrayList<>();
    /** The author line as it is printed, where it says more than names. */
    final List<Block> byline = new ArrayList<>();
    /** Words in a signature that say what the people are: 本报记者. */
    final List<Block> bylineWords = new ArrayList<>();

    /** Where the authors work, on a line below their names: their note if they have no other. */
    final List<Block> affiliations = new ArrayList<>();

    final List<Block> notes = new ArrayList<>();
    final List<Block> sourceName = new ArrayList<>();
    final List<Block> sourceDate = new ArrayList<>();
    final List<Block> sourcePage = new ArrayList<>();
    final List<Block> date = new ArrayList<>();
    final List<Block> editor = new ArrayList<>();
    final List<Block> summary = new ArrayList<>();
    final List<Block> keywords = new ArrayList<>();
    /** What stood before the title: an editors' note, say. */
    final List<Block> preamble = new ArrayList<>();

    final List<Block> body = new ArrayList<>();
    final List<Element> elements = new ArrayList<>();
    boolean seriesIsCopy;

    /** The line, from 1, on which the article begins. */
    int line() {
        return !title.isEmpty()
                ? title.get(0).line()
                : body.isEmpty() ? 1 : body.get(0).line();
    }
}
