package studybooklet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import studybooklet.content.Content;
import studybooklet.content.ContentFile;
import studybooklet.problem.Problem;
import studybooklet.problem.Problems;

class ConvertedArticlesTest {
    private static final String PAGE = String.join(
            "\n",
            "早晨怎样读报",
            "",
            "林 溪",
            "",
            "　　清晨的河边已经有人在读报，一张旧报纸摊在石桌上，风把纸角一次次掀起来，又一次次被手掌按住，读的人并不着急。",
            "　　一、先读目录",
            "　　目录是一张报纸的地图，先看清楚有几版，再看清楚哪一版写了什么，读起来就不会迷路，也不会漏掉要紧的地方。",
            "　　（作者系河边读书会会员）",
            "",
            "傍晚怎样读报",
            "",
            "周末",
            "",
            "　　傍晚的光线暗下来，字就要挑大的读，标题、导语和图片说明连起来，也能知道这一天发生过什么，明天要留心什么。",
            "");

    private final Problems problems = new Problems();

    private List<Article> read(String path, String text) {
        ContentFile file = new ContentFile(path, "content/" + path, text.getBytes(StandardCharsets.UTF_8));
        return new ArticleReader().read(new Content("content", null, List.of(file), List.of()), problems);
    }

    @Test
    void readsEveryArticleOfAText() {
        List<Article> articles = read("articles/page.txt", PAGE);
        assertEquals(
                List.of("早晨怎样读报", "傍晚怎样读报"),
                articles.stream().map(article -> article.frontMatter().title()).toList());
        assertEquals(List.of(0, 1), articles.stream().map(Article::position).toList());
        assertEquals(
                List.of(new Author("林溪", "作者系河边读书会会员")),
                articles.get(0).frontMatter().authors());
    }

    @Test
    void leadsBackToTheLinesOfTheText() {
        List<Article> articles = read("articles/page.txt", PAGE);
        assertEquals(5, articles.get(0).location().line());
        assertEquals(14, articles.get(1).location().line());
    }

    @Test
    void warnsOnceOfAMissingNote() {
        read("articles/page.txt", PAGE);
        List<String> notes = problems.all().stream()
                .map(Problem::toString)
                .filter(problem -> problem.contains("note"))
                .toList();
        assertEquals(1, notes.size(), notes.toString());
    }

    /** What conversion writes can take the place of the text. */
    @Test
    void readsConvertedMarkdownAsTheTextItself() {
        for (Article article : read("articles/page.txt", PAGE)) {
            String converted = article.converted();
            assertNotNull(converted);
            Article adopted = read("articles/adopted.md", converted).get(0);
            assertEquals(article.frontMatter(), adopted.frontMatter());
            assertEquals(article.body(), adopted.body());
            assertNull(adopted.converted());
        }
    }
}
