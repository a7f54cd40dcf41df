package studybooklet.epub;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.provider.Arguments;
import studybooklet.article.ArticleReader;
import studybooklet.book.Book;
import studybooklet.book.Bookbinder;
import studybooklet.book.SampleBook;
import studybooklet.content.Content;
import studybooklet.content.ContentReader;
import studybooklet.markdown.RenderedArticle;
import studybooklet.markdown.render.MarkdownRenderer;
import studybooklet.problem.Problems;

/** The books that keep every rule: a name for the report, and the EPUB. */
@NullMarked
final class WellMadeBooks {
    private WellMadeBooks() {}

    static Stream<Arguments> all() {
        return Stream.of(
                Arguments.of("parts", EpubFile.of(SampleBook.create())),
                Arguments.of("everything", EpubFile.of(Samples.everything())),
                Arguments.of("very long", EpubFile.of(Samples.veryLong(true))),
                Arguments.of("the booklet that ships", EpubFile.of(read(Path.of("content")))));
    }

    /** The book that a build would make of a content folder or a text file. */
    static Book read(Path path) {
        Problems problems = new Problems();
        Content content = new ContentReader().read(path, problems);
        List<RenderedArticle> rendered = new ArticleReader()
                .read(content, problems).stream()
                        .map(article -> new MarkdownRenderer().render(article, problems))
                        .toList();
        return new Bookbinder().bind(content, rendered, problems);
    }
}
