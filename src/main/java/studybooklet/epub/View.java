package studybooklet.epub;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.book.Book;
import studybooklet.book.Chapter;
import studybooklet.book.Part;
import studybooklet.book.Title;
import studybooklet.book.settings.Conformance;

/** What each template is given. Public only because templates may not see what is not. */
public sealed interface View {
    /**
     * For {@code cover.ftlx}.
     *
     * @param image the cover image, relative to the page
     */
    record Cover(Book book, String image) implements View {}

    /**
     * For {@code title.ftlx}.
     *
     * @param book the whole book
     */
    record TitlePage(Book book) implements View {}

    /**
     * For {@code list.ftlx}: the authors or the themes, each with articles.
     *
     * @param title what the page is called
     */
    record Listing(Book book, String title, List<Group> groups) implements View {
        public Listing {
            groups = List.copyOf(groups);
        }
    }

    /**
     * An author or a theme.
     *
     * @param id an ASCII id
     * @param notes what the source says of an author
     * @param chapters its articles
     */
    record Group(String id, String name, List<String> notes, List<Line> chapters) {
        public Group {
            notes = List.copyOf(notes);
            chapters = List.copyOf(chapters);
        }
    }

    /**
     * For {@code part.ftlx}.
     *
     * @param part a part with a title
     * @param number its place in the book, from 1
     */
    record PartTitle(Book book, Part part, int number) implements View {}

    /**
     * For {@code chapter.ftlx}: a chapter, or a part of one that is too long for one file.
     *
     * @param book the whole book
     * @param title its title and the lines to set it in
     * @param body its text as XHTML
     * @param signers who signs it, with the numbers of their notes
     * @param notes what the source says of its authors
     * @param part from 1; the first alone has title, byline and author notes
     * @param last whether the chapter ends here
     */
    record ChapterText(
            Book book,
            Chapter chapter,
            Title title,
            String body,
            List<Signer> signers,
            List<AuthorNote> notes,
            int part,
            boolean last)
            implements View {
        public ChapterText {
            signers = List.copyOf(signers);
            notes = List.copyOf(notes);
        }
    }

    /**
     * An author in a byline.
     *
     * @param notes the notes to call here: one of his own, and after the last author one that speaks of all
     */
    record Signer(String name, List<AuthorNote> notes) {
        public Signer {
            notes = List.copyOf(notes);
        }
    }

    /**
     * What the source says of an author.
     *
     * @param number from 1 in the order of the byline
     * @param mark what the byline shows
     * @param text without outer brackets
     * @param name whom it speaks of, where that has to be said; else null
     */
    record AuthorNote(
            int number, String mark, String text, @Nullable String name) {}

    /**
     * For {@code nav.ftlx}.
     *
     * @param language a BCP 47 tag
     * @param contents the contents, at most three deep
     * @param landmarks the places that every book has
     * @param pages where the pages of the printed edition begin; mostly empty
     */
    record Navigation(String language, List<Line> contents, List<Landmark> landmarks, List<PrintedPage> pages)
            implements View {
        public Navigation {
            contents = List.copyOf(contents);
            landmarks = List.copyOf(landmarks);
            pages = List.copyOf(pages);
        }
    }

    /**
     * A line of the contents.
     *
     * @param href relative to the package document
     */
    record Line(String title, String href, List<Line> children) {
        public Line {
            children = List.copyOf(children);
        }
    }

    /**
     * A place that every book has.
     *
     * @param type a word of the EPUB Structural Semantics Vocabulary
     */
    record Landmark(String type, String title, String href) {}

    /**
     * For {@code package.ftlx}: the model's metadata, manifest and spine, as the package document words them.
     *
     * @param modified in the form that EPUB 3.3 asks for: to the second, in UTC, with a Z
     * @param conformance the author's claim, or null
     * @param paged whether the pages of the printed edition are marked, which {@code source} then names
     * @param coverId the manifest id of the cover image, for readers of EPUB 2
     */
    record PackageDocument(
            String language,
            String identifier,
            String title,
            @Nullable String subtitle,
            List<Named> creators,
            List<String> subjects,
            List<String> publishers,
            List<String> dates,
            List<String> descriptions,
            List<String> rights,
            @Nullable String source,
            @Nullable String collection,
            String modified,
            List<Property> accessibility,
            @Nullable Conformance conformance,
            boolean paged,
            @Nullable String coverId,
            String ncxId,
            List<Item> manifest,
            List<String> spine)
            implements View {
        public PackageDocument {
            creators = List.copyOf(creators);
            subjects = List.copyOf(subjects);
            publishers = List.copyOf(publishers);
            dates = List.copyOf(dates);
            descriptions = List.copyOf(descriptions);
            rights = List.copyOf(rights);
            accessibility = List.copyOf(accessibility);
            manifest = List.copyOf(manifest);
            spine = List.copyOf(spine);
        }
    }

    /**
     * A person or a group.
     *
     * @param role a MARC relator code
     */
    record Named(String name, String fileAs, String role) {}

    /** A meta element. */
    record Property(String name, String value) {}

    /**
     * An item of the manifest.
     *
     * @param properties words of the manifest properties vocabulary, or null
     */
    record Item(
            String id,
            String href,
            String mediaType,
            @Nullable String properties) {}
}
