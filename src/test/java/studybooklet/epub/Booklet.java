package studybooklet.epub;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import studybooklet.article.ArticleReader;
import studybooklet.book.Book;
import studybooklet.book.Bookbinder;
import studybooklet.content.Content;
import studybooklet.content.ContentFile;
import studybooklet.markdown.RenderedArticle;
import studybooklet.markdown.render.MarkdownRenderer;
import studybooklet.problem.Problems;

/** A booklet put together for a test from Markdown, by the stages that come before the EPUB. */
@NullMarked
final class Booklet {
    private static final String SETTINGS = """
            title: 学习手册
            subtitle: 第一册
            series: 学习丛书
            identifier: urn:uuid:9c4a2f0e-9d0f-5b0e-8a53-3b1f0a6a7c22
            publisher: 编辑部
            date: 2025-06-01
            source: 《某报》
            rights: 供内部学习
            description: 一册用来试验的手册。
            """;

    private String settings = SETTINGS;
    private final List<ContentFile> articles = new ArrayList<>();
    private final List<ContentFile> images = new ArrayList<>();

    /** Other lines for booklet.yaml than the usual ones. */
    Booklet settings(String yaml) {
        settings = yaml;
        return this;
    }

    /** One more article; its file's name orders it. */
    Booklet article(String name, String markdown) {
        articles.add(file("articles/" + name + ".md", markdown.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** One more image, below the folder of images. */
    Booklet image(String name, byte[] bytes) {
        images.add(file("images/" + name, bytes));
        return this;
    }

    private static ContentFile file(String path, byte[] bytes) {
        return new ContentFile(path, "content/" + path, bytes);
    }

    /** The book; an error in the content fails the test with its text. */
    Book bind() {
        Problems problems = new Problems();
        Content content = new Content(
                "content", file("booklet.yaml", settings.getBytes(StandardCharsets.UTF_8)), articles, images);
        List<RenderedArticle> rendered = new ArticleReader()
                .read(content, problems).stream()
                        .map(article -> new MarkdownRenderer().render(article, problems))
                        .toList();
        Book book = new Bookbinder().bind(content, rendered, problems);
        problems.throwIfErrors();
        return book;
    }
}
