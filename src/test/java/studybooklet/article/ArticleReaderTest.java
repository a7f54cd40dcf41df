package studybooklet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studybooklet.content.Content;
import studybooklet.content.ContentFile;
import studybooklet.problem.Problem;
import studybooklet.problem.Problems;

class ArticleReaderTest {
    private final Problems problems = new Problems();

    private List<Article> readAll(String... lines) {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        ContentFile file = new ContentFile("articles/a.md", "content/articles/a.md", bytes);
        return new ArticleReader().read(new Content("content", null, List.of(file), List.of()), problems);
    }

    private Article read(String... lines) {
        List<Article> articles = readAll(lines);
        assertEquals(1, articles.size(), () -> problems.all().toString());
        return articles.get(0);
    }

    private FrontMatter frontMatter(String... lines) {
        return read("---\ntitle: 题\n" + String.join("\n", lines) + "\n---\n\n正文。")
                .frontMatter();
    }

    private List<String> found() {
        return problems.all().stream()
                .map(Problem::toString)
                .map(problem -> problem.replace("content/articles/", ""))
                .toList();
    }

    @Test
    void readsEveryKey() {
        FrontMatter read = read(
                        "---",
                        "title: 读报",
                        "subtitle: 一张报纸的读法",
                        "kicker: 学习笔记",
                        "series: 读报札记",
                        "authors:",
                        "  - name: 林 溪",
                        "    note: 作者系读书会会员",
                        "  - 周末",
                        "note: 两位作者都住在河边",
                        "source: {name: 河边日报, date: 2025-11-20, page: 09}",
                        "date: 2025-11-21",
                        "editor: 责任编辑",
                        "abstract: 摘要",
                        "keywords: [报纸, 阅读]",
                        "themes: 学习、方法",
                        "summary: 概要",
                        "slug: how-to-read",
                        "draft: true",
                        "---",
                        "正文。")
                .frontMatter();
        FrontMatter expected = new FrontMatter(
                "读报",
                "一张报纸的读法",
                "学习笔记",
                "读报札记",
                List.of(new Author("林溪", "作者系读书会会员"), new Author("周末", null)),
                "两位作者都住在河边",
                new PrintSource("河边日报", "2025-11-20", "09"),
                "2025-11-21",
                "责任编辑",
                "摘要",
                List.of("报纸", "阅读"),
                List.of("学习", "方法"),
                "概要",
                "how-to-read",
                true);
        assertEquals(expected, read);
        assertEquals(List.of(), found());
    }

    @ParameterizedTest
    @CsvSource({"——一张报纸的读法, 一张报纸的读法", "'─── 读法', 读法", "读法——之一, 读法——之一", "——, ——"})
    void readsASubtitleWithoutItsDash(String written, String read) {
        assertEquals(read, frontMatter("subtitle: \"" + written + "\"").subtitle());
    }

    @Test
    void givesTheNoteToTheOnlyAuthor() {
        FrontMatter read = frontMatter("author: 林溪", "note: 作者系读书会会员");
        assertEquals(List.of(new Author("林溪", "作者系读书会会员")), read.authors());
        assertNull(read.note());
    }

    @Test
    void keepsTheLineOfNamesAsPrintedInTheNote() {
        FrontMatter read = frontMatter("authors: [林溪, 周末]", "byline: 本报记者 林溪　通讯员 周末", "note: 电话采访");
        assertEquals("本报记者 林溪　通讯员 周末；电话采访", read.note());
        assertEquals(List.of(), found());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "林溪、周末|林溪 周末",
                "林溪，周末；石桥|林溪 周末 石桥",
                "林溪 周末|林溪 周末",
                "林 溪|林溪",
                "林　溪、周 末|林溪 周末",
            })
    void partsNamesInOneString(String written, String names) {
        List<Author> authors = frontMatter("author: " + written, "note: 注").authors();
        assertEquals(
                List.of(names.split(" ")), authors.stream().map(Author::name).toList());
    }

    @Test
    void keepsTheSpacesOfLatinNames() {
        assertEquals(
                "Ada Lovelace",
                frontMatter("author: Ada Lovelace").authors().get(0).name());
    }

    @Test
    void readsASourceThatIsOneName() {
        assertEquals(
                new PrintSource("河边日报", null, null), frontMatter("source: 河边日报").source());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"甲、乙|甲 乙", "甲，乙；丙|甲 乙 丙", "甲 乙,丙;丁|甲 乙 丙 丁", "[甲 乙, 丙]|甲 乙+丙", "甲、甲|甲"})
    void partsKeywords(String written, String words) {
        List<String> expected = words.contains("+") ? List.of(words.split("\\+")) : List.of(words.split(" "));
        assertEquals(expected, frontMatter("keywords: " + written).keywords());
    }

    @Test
    void keepsDatesAndNumbersAsTheyStand() {
        FrontMatter read = frontMatter("date: 2025-11-20", "series: 0010", "editor: 1.50");
        assertEquals("2025-11-20", read.date());
        assertEquals("0010", read.series());
        assertEquals("1.50", read.editor());
    }

    @Test
    void takesTheFirstHeadingForTheTitleOutOfTheBody() {
        Article article = read("开头。", "", "```", "# 不是", "```", "", "# 读**报** #", "", "正文。");
        assertEquals("读报", article.frontMatter().title());
        assertEquals("> 开头。\n\n```\n# 不是\n```\n\n正文。\n", article.body());
    }

    @Test
    void takesAnUnderlinedHeadingForTheTitle() {
        Article article = read("读报", "====", "正文。");
        assertEquals("读报", article.frontMatter().title());
        assertEquals("正文。\n", article.body());
        assertEquals(3, article.location().line());
    }

    @Test
    void dropsAHeadingThatRepeatsTheTitle() {
        assertEquals("正文。\n", read("---", "title: 读报", "---", "# 读报", "", "正文。").body());
    }

    @Test
    void keepsAHeadingThatIsNotTheTitle() {
        assertEquals("# 别的\n", read("---", "title: 读报", "---", "# 别的").body());
    }

    @Test
    void knowsTheLineOfEveryLineOfTheBody() {
        Article article = read("", "---", "title: 读报", "---", "", "", "甲", "", "乙", "", "");
        assertEquals("甲\n\n乙\n", article.body());
        assertEquals(new BodyLines("content/articles/a.md", List.of(7, 8, 9)), article.lines());
    }

    @Test
    void readsWindowsLineEndsAndAByteOrderMark() {
        assertEquals(
                "甲\n乙\n", read("\uFEFF---\r\ntitle: 题\r\n---\r\n甲\r\n乙\r\n").body());
    }

    @Test
    void keepsTheRestWhenOneArticleHasAnError() {
        assertEquals(List.of(), readAll("---", "title: [a]", "slug: 读报", "---", "正文。"));
        assertEquals(
                List.of(
                        "a.md:2: \"title\" is a list; write one text",
                        "a.md:3: the slug \"读报\" is not a safe file name; use lowercase letters a-z, digits and"
                                + " hyphens, as in year-of-the-river"),
                found());
    }

    @Test
    void warnsOfAnArticleWithoutAuthor() {
        read("---", "title: 题", "---", "正文。");
        assertEquals(
                List.of("a.md: warning: the article names no author; write author: and note: into its front matter"),
                found());
    }

    @Test
    void warnsOfAnArticleWithoutNote() {
        read("---", "title: 题", "author: 林溪", "---", "正文。");
        assertEquals(
                List.of("a.md: warning: the article has no note on its author; write note: into its front matter"),
                found());
    }

    @Test
    void rejectsAFrontMatterWithoutEnd() {
        assertEquals(List.of(), readAll("---", "title: 题", "正文。"));
        assertEquals(
                List.of("a.md:1: the front matter has no end; close it with a line --- below its last key"), found());
    }

    @Test
    void namesAnArticleWithoutTitleAfterItsFile() {
        Article article = read("---", "author: 林溪", "---", "正文。");
        assertEquals("a", article.frontMatter().title());
        assertEquals(List.of(new Author("林溪", null)), article.frontMatter().authors());
        assertEquals(1, found().size());
        assertTrue(found().get(0).startsWith("a.md:4: warning: no title is found, so the file's name is used: a"));
    }

    @Test
    void readsSeveralArticlesOfMarkdownWithoutTitle() {
        List<Article> articles =
                readAll("---", "themes: 河", "---", "# 桥", "", "林知秋", "", "桥修了三年。", "", "# 船", "", "船走得慢。");
        assertEquals(
                List.of("桥", "船"),
                articles.stream().map(article -> article.frontMatter().title()).toList());
        assertEquals(List.of("河"), articles.get(1).frontMatter().themes());
        assertEquals(
                List.of(new Author("林知秋", null)), articles.get(0).frontMatter().authors());
        assertEquals(8, articles.get(0).location().line());
    }

    @Test
    void tellsWhatTheFrontMatterReplaces() {
        Article article = read("---", "author: 林溪", "---", "# 桥", "", "林知秋", "", "桥修了三年。");
        assertEquals(List.of(new Author("林溪", null)), article.frontMatter().authors());
        assertEquals(
                List.of(
                        "a.md:2: warning: this key replaces what the text says (authors: - name: 林知秋); check which is right,"
                                + " and delete the other"),
                found());
    }

    @Test
    void rejectsWrongTypesInsideAuthors() {
        assertEquals(List.of(), readAll("---", "title: 题", "authors:", "  - note: 注", "  - [林溪]", "---", "正文。"));
        assertEquals(
                List.of(
                        "a.md:4: an author without a name; write name: before the note",
                        "a.md:5: \"authors\" is a list; write one text"),
                found());
    }

    @Test
    void rejectsAuthorBesideAuthors() {
        assertEquals(List.of(), readAll("---", "title: 题", "author: 林溪", "authors: [周末]", "---", "正文。"));
        assertTrue(found().get(0).startsWith("a.md:3: both author and authors are given"), found().toString());
    }

    @Test
    void warnsOfUnknownKeysInsideAuthorsAndSource() {
        frontMatter("authors: [{name: 林溪, notes: 注}]", "source: {nam: 河边日报}");
        assertEquals(
                List.of(
                        "a.md:3: warning: unknown key \"notes\"; did you mean \"note\"?",
                        "a.md:4: warning: unknown key \"nam\"; did you mean \"name\"?",
                        "a.md: warning: the article has no note on its author; write note: into its front matter"),
                found());
    }

    @Test
    void warnsOfAnArticleWithoutText() {
        read("---", "title: 题", "author: {name: 林溪, note: 注}", "---", "");
        assertEquals(List.of("a.md: warning: the article has no text; write it below the front matter"), found());
    }
}
