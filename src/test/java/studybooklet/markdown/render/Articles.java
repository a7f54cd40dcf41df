package studybooklet.markdown.render;

import java.util.List;
import java.util.stream.IntStream;
import studybooklet.article.Article;
import studybooklet.article.BodyLines;
import studybooklet.article.FrontMatter;

/** Articles for tests. */
final class Articles {
    private Articles() {}

    /** The article {@code articles/here.md} with this body, its line n being line n of the file. */
    static Article of(String body) {
        int lines = (int) body.lines().count() + 1;
        FrontMatter frontMatter = new FrontMatter(
                "题目", null, null, null, List.of(), null, null, null, null, null, List.of(), List.of(), null, null,
                false);
        List<Integer> numbers = IntStream.rangeClosed(1, lines).boxed().toList();
        return new Article(
                "articles/here.md", 0, true, frontMatter, body, new BodyLines("articles/here.md", numbers), null);
    }
}
