package studybooklet.epub;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.article.Author;
import studybooklet.article.FrontMatter;

/**
 * Who signs an article and what the source says of each: the names call the notes.
 *
 * @param signers in the order of signing
 * @param notes in the order in which the byline calls them; one that nobody calls where nobody signs
 */
record Byline(List<View.Signer> signers, List<View.AuthorNote> notes) {
    Byline {
        signers = List.copyOf(signers);
        notes = List.copyOf(notes);
    }

    static Byline of(FrontMatter frontMatter) {
        List<View.Signer> signers = new ArrayList<>();
        List<View.AuthorNote> notes = new ArrayList<>();
        List<Author> authors = frontMatter.authors();
        long all =
                authors.stream().filter(author -> author.note() != null).count() + (frontMatter.note() == null ? 0 : 1);
        for (Author author : authors) {
            List<View.AuthorNote> own = new ArrayList<>();
            add(own, notes.size(), all, author.note(), authors.size() > 1 ? author.name() : null);
            if (signers.size() == authors.size() - 1) {
                add(own, notes.size() + own.size(), all, frontMatter.note(), null);
            }
            notes.addAll(own);
            signers.add(new View.Signer(author.name(), own));
        }
        if (authors.isEmpty()) {
            add(notes, 0, all, frontMatter.note(), null);
        }
        return new Byline(signers, notes);
    }

    private static void add(
            List<View.AuthorNote> to, int before, long all, @Nullable String text, @Nullable String name) {
        if (text != null) {
            int number = before + 1;
            boolean named = name != null && !text.startsWith(name);
            to.add(new View.AuthorNote(number, all > 1 ? "注" + number : "注", text, named ? name : null));
        }
    }
}
