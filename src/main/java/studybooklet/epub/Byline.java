package studybooklet.epub;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.article.Author;
import studybooklet.article.FrontMatter;

/**
 * The byline of an article and the author notes that it refers to.
 *
 * @param signers the authors in the order of the source
 * @param notes the notes in the order of their references; without authors, a shared note is there without a reference
 */
record Byline(List<View.Signer> signers, List<View.AuthorNote> notes) {
    Byline {
        signers = List.copyOf(signers);
        notes = List.copyOf(notes);
    }

    static Byline of(FrontMatter front) {
        List<View.AuthorNote> notes = notes(front);
        Iterator<View.AuthorNote> unreferenced = notes.iterator();
        List<View.Signer> signers = new ArrayList<>();
        for (Author author : front.authors()) {
            List<View.AuthorNote> own = new ArrayList<>();
            if (author.note() != null) {
                own.add(unreferenced.next());
            }
            if (signers.size() == front.authors().size() - 1) {
                unreferenced.forEachRemaining(own::add); // the shared note
            }
            signers.add(new View.Signer(author.name(), own));
        }
        return new Byline(signers, notes);
    }

    /** Returns the notes of the authors, then the shared note. */
    private static List<View.AuthorNote> notes(FrontMatter front) {
        List<Author> noted =
                front.authors().stream().filter(author -> author.note() != null).toList();
        boolean single = noted.size() + (front.note() == null ? 0 : 1) == 1;
        List<View.AuthorNote> notes = new ArrayList<>();
        for (Author author : noted) {
            addNote(author.note(), front.authors().size() > 1 ? author.name() : null, single, notes);
        }
        addNote(front.note(), null, single, notes);
        return notes;
    }

    /** @param name the author that the note is about, or null if that is clear */
    private static void addNote(
            @Nullable String text, @Nullable String name, boolean single, List<View.AuthorNote> notes) {
        if (text != null) {
            int number = notes.size() + 1;
            boolean needsName = name != null && !text.startsWith(name);
            notes.add(new View.AuthorNote(number, single ? "注" : "注" + number, text, needsName ? name : null));
        }
    }
}
