package studybooklet.book;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.article.Article;
import studybooklet.article.Author;
import studybooklet.article.BodyLines;
import studybooklet.article.FrontMatter;
import studybooklet.content.Content;
import studybooklet.content.ContentFile;
import studybooklet.markdown.Block;
import studybooklet.markdown.Fragment;
import studybooklet.markdown.Heading;
import studybooklet.markdown.Piece;
import studybooklet.markdown.RenderedArticle;
import studybooklet.problem.Problem;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/** A content folder made in memory, a line for each thing a test is about. */
final class Articles {

    private final List<RenderedArticle> articles = new ArrayList<>();
    private final List<ContentFile> files = new ArrayList<>();
    private final List<ContentFile> images = new ArrayList<>();
    private @Nullable ContentFile settings;
    final Problems problems = new Problems();

    Articles settings(String... lines) {
        settings = file("booklet.yaml", String.join("\n", lines));
        return this;
    }

    Articles image(String path, byte[] bytes) {
        images.add(new ContentFile(path, "content/" + path, bytes));
        return this;
    }

    /** An article to be added, with what is usual filled in. */
    final class Draft {
        private final String file;
        private final int position;
        private final boolean single;
        private final List<Author> authors = new ArrayList<>();
        private final List<Heading> headings = new ArrayList<>();
        private final List<Block> blocks = new ArrayList<>();
        private final List<Piece> pieces = new ArrayList<>();
        private String title = "题";
        private @Nullable String series;
        private @Nullable String note;
        private @Nullable String slug;
        private List<String> themes = List.of();
        private boolean draft;

        private Draft(String file, int position, boolean single) {
            this.file = file;
            this.position = position;
            this.single = single;
        }

        Draft title(String text) {
            this.title = text;
            return this;
        }

        Draft series(String text) {
            this.series = text;
            return this;
        }

        Draft slug(String text) {
            this.slug = text;
            return this;
        }

        Draft note(String text) {
            this.note = text;
            return this;
        }

        Draft themes(String... names) {
            this.themes = Arrays.asList(names);
            return this;
        }

        Draft draft() {
            this.draft = true;
            return this;
        }

        Draft author(String name, @Nullable String says) {
            authors.add(new Author(name, says));
            return this;
        }

        Draft heading(int level, String id, String text) {
            headings.add(new Heading(level, id, text, false));
            pieces.add(new Piece.Markup("<h" + level + " id=\"" + id + "\">" + text + "</h" + level + ">"));
            return block(id, text);
        }

        Draft block(String id, String text) {
            blocks.add(new Block(id, text));
            return this;
        }

        Draft link(String target, @Nullable String anchor) {
            pieces.add(new Piece.FileLink(target, anchor, new SourceLocation("content/" + file, 9)));
            return this;
        }

        Draft shows(String image) {
            pieces.add(new Piece.ImageLink(image, new SourceLocation("content/" + file, 9)));
            return this;
        }

        Articles add() {
            FrontMatter frontMatter = new FrontMatter(
                    title, null, null, series, authors, note, null, null, null, null, List.of(), themes, null, slug,
                    draft);
            BodyLines lines = new BodyLines("content/" + file, List.of(7 + 10 * position));
            Article article = new Article(file, position, single, frontMatter, "", lines, null);
            articles.add(RenderedArticle.of(article, Fragment.of(pieces), headings, blocks));
            if (files.stream().noneMatch(other -> other.path().equals(file))) {
                files.add(Articles.file(file, ""));
            }
            return Articles.this;
        }
    }

    /** The only article of a file in the folder articles. */
    Draft article(String name) {
        return new Draft("articles/" + name, 0, true);
    }

    /** One of several articles of a file. */
    Draft article(String name, int position) {
        return new Draft("articles/" + name, position, false);
    }

    Book bind() {
        return new Bookbinder().bind(new Content("content", settings, files, images), articles, problems);
    }

    List<String> found() {
        return problems.all().stream()
                .map(Problem::toString)
                .map(problem -> problem.replace("content/", ""))
                .toList();
    }

    private static ContentFile file(String path, String text) {
        return new ContentFile(path, "content/" + path, text.getBytes(StandardCharsets.UTF_8));
    }
}
