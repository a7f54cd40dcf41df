package studybooklet.epub;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.book.Book;
import studybooklet.book.Chapter;
import studybooklet.book.Part;
import studybooklet.book.Title;

/** The variables of a template. Public, because templates can only read public types. */
public sealed interface View
        permits View.CoverPage,
                View.TitlePage,
                View.ListPage,
                View.PartPage,
                View.ChapterPage,
                View.NavigationDocument,
                PackageDocument {
    /**
     * The model of cover.ftlx.
     *
     * @param image the URL of the cover image, relative to the page
     */
    record CoverPage(Book book, String image) implements View {}

    /** The model of title.ftlx. */
    record TitlePage(Book book) implements View {}

    /**
     * The model of list.ftlx: all authors or all themes with their articles.
     *
     * @param title the title of the page
     * @param groups the authors or themes
     */
    record ListPage(Book book, String title, List<ListGroup> groups) implements View {
        public ListPage {
            groups = List.copyOf(groups);
        }
    }

    /**
     * An author or a theme.
     *
     * @param id an ASCII id, unique on the page
     * @param name the name of the author or theme
     * @param notes the notes on an author; empty for a theme
     * @param chapters links to the articles
     */
    record ListGroup(String id, String name, List<String> notes, List<ContentsLine> chapters) {
        public ListGroup {
            notes = List.copyOf(notes);
            chapters = List.copyOf(chapters);
        }
    }

    /**
     * The model of part.ftlx: the page with the title of a part.
     *
     * @param part a part with a title
     * @param number the number of the part, from 1
     */
    record PartPage(Book book, Part part, int number) implements View {}

    /**
     * The model of chapter.ftlx: one file of a chapter.
     *
     * @param title the title of the chapter
     * @param body the body of this file as XHTML
     * @param signers the authors with references to their notes
     * @param notes the notes on the authors
     * @param part the number of the file, from 1; only the first shows title, byline and author notes
     * @param last whether this is the last file of the chapter
     */
    record ChapterPage(
            Book book,
            Chapter chapter,
            Title title,
            String body,
            List<Signer> signers,
            List<AuthorNote> notes,
            int part,
            boolean last)
            implements View {
        public ChapterPage {
            signers = List.copyOf(signers);
            notes = List.copyOf(notes);
        }
    }

    /**
     * An author in the byline.
     *
     * @param name the name as printed
     * @param notes the notes that the byline refers to after the name: the author's own, and after the last author the shared
     *     note
     */
    record Signer(String name, List<AuthorNote> notes) {
        public Signer {
            notes = List.copyOf(notes);
        }
    }

    /**
     * A note on an author, or on all authors.
     *
     * @param number the number of the note, from 1 in the order of the byline
     * @param mark the text of the reference
     * @param text the text without outer brackets
     * @param name the name of the author if the page has to tell it, else null
     */
    record AuthorNote(
            int number, String mark, String text, @Nullable String name) {}

    /**
     * The model of nav.ftlx, the EPUB navigation document.
     *
     * @param language a BCP 47 language tag
     * @param contents the table of contents, at most three levels deep
     * @param landmarks the landmarks
     * @param pages the page list of the printed edition; may be empty
     */
    record NavigationDocument(
            String language, List<ContentsLine> contents, List<Landmark> landmarks, List<PrintedPage> pages)
            implements View {
        public NavigationDocument {
            contents = List.copyOf(contents);
            landmarks = List.copyOf(landmarks);
            pages = List.copyOf(pages);
        }
    }

    /**
     * An entry in a list of links.
     *
     * @param title the link text
     * @param href the URL relative to the package document
     * @param children the entries one level below
     */
    record ContentsLine(String title, String href, List<ContentsLine> children) {
        public ContentsLine {
            children = List.copyOf(children);
        }
    }

    /**
     * A landmark.
     *
     * @param type a term of the EPUB Structural Semantics Vocabulary
     * @param title the link text
     * @param href the URL relative to the package document
     */
    record Landmark(String type, String title, String href) {}
}
