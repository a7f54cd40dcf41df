package studybooklet.text.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article while it is being read: what is known of its front matter, and the blocks of its body. */
public final class ArticleDraft {
    /** A name and the note that belongs to it alone; a copy stands elsewhere in the article too. */
    public record DraftAuthor(
            TextBlock name, boolean copy, @Nullable TextBlock note) {}

    public final List<TextBlock> title = new ArrayList<>();
    public final List<TextBlock> subtitle = new ArrayList<>();
    public final List<TextBlock> kicker = new ArrayList<>();
    public final List<TextBlock> series = new ArrayList<>();
    public final List<DraftAuthor> authors = new ArrayList<>();
    /** The author line as it is printed, where it says more than names. */
    public final List<TextBlock> byline = new ArrayList<>();
    /** Words in a signature that say what the people are: 本报记者. */
    public final List<TextBlock> bylineWords = new ArrayList<>();

    /** Where the authors work, on a line below their names: their note if they have no other. */
    public final List<TextBlock> affiliations = new ArrayList<>();

    public final List<TextBlock> notes = new ArrayList<>();
    public final List<TextBlock> sourceName = new ArrayList<>();
    public final List<TextBlock> sourceDate = new ArrayList<>();
    public final List<TextBlock> sourcePage = new ArrayList<>();
    public final List<TextBlock> date = new ArrayList<>();
    public final List<TextBlock> editor = new ArrayList<>();
    public final List<TextBlock> summary = new ArrayList<>();
    public final List<TextBlock> keywords = new ArrayList<>();
    /** What stood before the title: an editors' note, say. */
    public final List<TextBlock> preamble = new ArrayList<>();

    public final List<TextBlock> body = new ArrayList<>();
    public final List<BodyElement> elements = new ArrayList<>();
    public boolean seriesIsCopy;

    /** The line, from 1, on which the article begins. */
    public int line() {
        return !title.isEmpty()
                ? title.get(0).line()
                : body.isEmpty() ? 1 : body.get(0).line();
    }
}
