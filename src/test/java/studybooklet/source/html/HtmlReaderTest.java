package studybooklet.source.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studybooklet.problem.Problems;
import studybooklet.source.Omission;
import studybooklet.source.Omission.OmissionKind;
import studybooklet.source.SourceBlock;
import studybooklet.source.SourceDocument;
import studybooklet.source.SourceFile;

class HtmlReaderTest {
    private static final String TEXT = "磨坊的水轮停了二十年，今年春天又转了起来，磨出来的面还是从前的味道。";

    private final Problems problems = new Problems();

    private @Nullable SourceDocument read(String html) {
        return new HtmlReader().read(new SourceFile("page.html", html.getBytes(UTF_8), "images/page/"), problems);
    }

    /** The blocks below the title of a page with this body. */
    private List<SourceBlock> blocks(String body) {
        SourceDocument document = read("<title>水轮</title><h1>水轮</h1><div><p>" + TEXT + "</p>" + body + "</div>");
        assertNotNull(document, () -> problems.all().toString());
        return document.blocks().subList(2, document.blocks().size());
    }

    private String texts(String body) {
        return String.join("/", blocks(body).stream().map(SourceBlock::text).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "<title>图片</title><meta property=og:description content=说明><div id=js_article></div>",
                "<title>导航</title><ul><li><a href=1>第一条新闻的标题比较长</a><li><a href=2>第二条新闻的标题也比较长</a>"
                        + "<li><a href=3>第三条新闻的标题仍然比较长</a></ul>",
                "<title>隐藏</title><div style='display: none'>这一段文字是看不见的，浏览器不会显示它，所以这里没有可以读的文章。</div>"
            })
    void refusesAPageWithoutText(String page) {
        assertNull(read(page));
        assertEquals(1, problems.all().size());
        assertTrue(problems.all().get(0).toString().startsWith("page.html: this page has no text to read"));
    }

    @Test
    void refusesFrames() {
        assertNull(read("<html><frameset cols=20%,80%><frame src=a.htm><frame src=b.htm></frameset></html>"));
        assertTrue(problems.all().get(0).what().contains("frames"));
    }

    @Test
    void refusesAPageAboveTheLimit() {
        assertNull(new HtmlReader().read(new SourceFile("page.html", new byte[HtmlReader.LARGEST + 1], ""), problems));
        assertTrue(problems.all().get(0).what().contains("20,000,001 bytes"));
    }

    @ParameterizedTest
    @CsvSource({
        "荒滩又见白鹭飞_柳溪新闻网, 荒滩又见白鹭飞",
        "荒滩又见白鹭飞-生态-柳溪新闻网, 荒滩又见白鹭飞",
        "荒滩又见白鹭飞 - 柳溪, 荒滩又见白鹭飞",
        "荒滩又见白鹭飞 | 柳溪, 荒滩又见白鹭飞",
        "荒滩又见白鹭飞—柳溪日报, 荒滩又见白鹭飞",
        "十五年——一个村庄的变迁_柳溪网, 十五年——一个村庄的变迁",
        "2021-2025年规划, 2021-2025年规划",
        "荒滩又见白鹭飞, 荒滩又见白鹭飞"
    })
    void removesTheSiteFromTheTitle(String whole, String title) {
        assertEquals(title, PageTitle.withoutSite(whole, ""));
    }

    @Test
    void takesTheOnlyHeadingWhereThePagesTitleIsTheSites() {
        SourceDocument document = read("<title>柳溪日报数字报</title><h1>荒滩</h1><p>" + TEXT);
        assertNotNull(document);
        assertEquals("荒滩", document.blocks().get(0).text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "作者：张三　来源：某报　2024-03-05 10:20#张三#某报#2024年3月5日",
                "2024年3月5日 来源：某报 责任编辑：李四##某报#2024年3月5日",
                "来源:某报 作者:张三 字号:[大 中 小]#张三#某报#",
                "发布日期：2024/3/5 浏览次数：12 【打印】【关闭】###2024年3月5日",
                "文｜张三#张三##"
            })
    void readsBylines(String line, @Nullable String author, @Nullable String source, @Nullable String date) {
        assertTrue(PageCredits.isByline(line));
        assertEquals(
                new PageCredits(author == null ? "" : author, source == null ? "" : source, date == null ? "" : date),
                PageCredits.ofByline(line));
    }

    @Test
    void doesNotTakeTextForAByline() {
        assertEquals("2024年3月5日，县里决定修路/来源于生活的文学", texts("<p>2024年3月5日，县里决定修路</p><p>来源于生活的文学</p>"));
    }

    @Test
    void joinsWordsCutOverElementsAndLines() {
        assertEquals("水轮的声音很远 and near", texts("<p>水<span>轮</span>的<b>声</b>音\n很<i>远</i> and\nnear</p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"comment-open", "post share", "content-with-sidebar"})
    void keepsAnArticleWhoseClassNamesOtherParts(String names) {
        SourceDocument document = read("<div class='" + names + "'><p>" + TEXT + "</p></div><div class=comments><p>"
                + TEXT + "</p><p>" + TEXT + "</p></div>");
        assertNotNull(document, () -> problems.all().toString());
        assertEquals(
                List.of(TEXT), document.blocks().stream().map(SourceBlock::text).toList());
    }

    @Test
    void breaksLinesAtLineBreaks() {
        assertEquals("第一行/第二行", texts("<p>第一行<br><br/>第二行</p>"));
    }

    @Test
    void numbersOrderedLists() {
        assertEquals("3. 甲/5. 乙/6. 丙/丁", texts("<ol start=3><li>甲<li value=5>乙<li><p>丙</p><p>丁</p></ol>"));
    }

    @Test
    void joinsNumberAndWordsOfAHeading() {
        assertEquals(
                "一、水路/02　旱路",
                texts(
                        "<div><div>一、</div><div><b>水路</b></div></div><section><p><b>02</b></p><p><strong>旱路</strong></p></section>"));
    }

    @Test
    void keepsLinksInSentencesOnly() {
        String link = "<a href='https://a.example/x_(1)'>县志[一]</a>";
        List<SourceBlock> blocks = blocks("<p>据" + link + "记载，水轮建于清代。</p><p>" + link + "</p>");
        String mark = "[县志\\[一\\]](https://a.example/x_%281%29)";
        assertEquals("据" + mark + "记载，水轮建于清代。", blocks.get(0).text());
        assertEquals(
                List.of(new SourceBlock.MarkSpan(1, 1 + mark.length())),
                blocks.get(0).marks());
        assertEquals("县志[一]", blocks.get(1).text());
    }

    @Test
    void marksNoteReferencesBehindLinks() {
        List<SourceBlock> blocks =
                blocks("<ol><li>据<a href='http://a.example'>县志</a>记载<a href='#n'>[1]</a>，建于清代<a href='#n'>[1]</a>。"
                        + "</ol><p id=n>[1] 《县志》*卷三*。</p>");
        assertEquals("1. 据[县志](http://a.example)记载[^1]，建于清代[^1]。", blocks.get(0).text());
        assertEquals(
                List.of("[县志](http://a.example)", "[^1]", "[^1]"),
                blocks.get(0).marks().stream()
                        .map(mark -> blocks.get(0).text().substring(mark.from(), mark.to()))
                        .toList());
        assertEquals("[^1]: 《县志》\\*卷三\\*。", blocks.get(1).text());
    }

    @Test
    void writesTablesWithSpans() {
        assertEquals(
                "| 年 | 收成 |  |\n|---|---|---|\n| 一 | 麦 \\| 豆 | 三石 |\n|  | 稻 | 五石 |",
                texts("<table><tr><td>年<td colspan=2>收成<tr><td rowspan=2>一<td>麦 | 豆<td>三石<tr><td>稻<td>五石</table>"));
    }

    @Test
    void flattensLayoutTables() {
        assertEquals("左/右", texts("<table><tr><td>左<td>右</table>"));
    }

    @Test
    void readsImagesFromDataAddresses() {
        String gif = "R0lGODlh" + "A".repeat(200);
        SourceDocument document = read("<p>" + TEXT + "<p><img alt='水[轮' src='data:image/gif;base64," + gif + "'>"
                + "<img src='data:image/webp;base64," + gif.replace('R', 'x')
                + "'><img data-src='/a.jpg' src=b.gif><img width=1 src=c.gif>");
        assertNotNull(document);
        assertEquals(
                "![水\\[轮](images/page/image-1.gif)", document.blocks().get(1).text());
        assertEquals(1, document.images().size());
        assertEquals(
                List.of(OmissionKind.MISSING_IMAGE, OmissionKind.MISSING_IMAGE),
                document.omissions().stream().map(Omission::kind).toList());
        assertEquals("/a.jpg", document.omissions().get(1).text());
    }

    @Test
    void tellsOfEmbeddedObjects() {
        SourceDocument document = read("<p>" + TEXT + "<p><video src='a.mp4'></video>");
        assertNotNull(document);
        assertEquals(List.of(new Omission(OmissionKind.EMBEDDED_OBJECT, "paragraph 2", "a.mp4")), document.omissions());
    }

    @Test
    void tellsOfReadingsAboveCharactersAndOfTextWithoutScripts() {
        SourceDocument document = read("<p><ruby>漢<rt>hàn</rt></ruby>" + TEXT + "</p><noscript>请打开脚本</noscript>");
        assertNotNull(document);
        assertEquals("漢" + TEXT, document.blocks().get(0).text());
        assertEquals(
                List.of(
                        new Omission(OmissionKind.HIDDEN_TEXT, "", "请打开脚本"),
                        new Omission(OmissionKind.PHONETIC_READING, "", "hàn")),
                document.omissions());
    }

    @Test
    void warnsOfDamagedCharacters() {
        assertNotNull(read("<p>" + TEXT + "\uFFFD\uFFFD</p>"));
        assertTrue(problems.all().get(0).what().startsWith("2 characters are damaged"));
    }

    @Test
    void readsDeepNestingWithinBounds() {
        String page = "<div>".repeat(30_000) + "<p>" + TEXT + "</p>" + "</div>".repeat(30_000);
        SourceDocument document = read(page);
        assertNotNull(document);
        assertEquals(TEXT, document.blocks().get(0).text());
    }

    @Test
    void refusesMoreElementsThanTheLimit() {
        assertNull(read("<br>".repeat(HtmlReader.MOST_ELEMENTS)));
        assertTrue(problems.all().get(0).what().contains("60,000 elements"));
    }

    @Test
    void readsManyElementsWithinBounds() {
        String[] units = {
            "<div class=a id=b1>发表于 <a href=#x>1</a><b>甲，</b></div>",
            "<table><tr><td><a name=x>[1]",
            "<ul><li><a href=#x>[1]</a><p id=x>相关阅读",
            "<span><i><td>"
        };
        for (String unit : units) {
            read(TEXT + unit.repeat(600_000 / unit.length()));
        }
    }

    @Test
    void survivesDamagedPages() {
        Random random = new Random(7);
        String[] tags = {
            "<p>",
            "</p>",
            "<div class=nav>",
            "</div>",
            "<table>",
            "<tr>",
            "<td rowspan=9>",
            "</table>",
            "<ol start=-3>",
            "<li>",
            "</ol>",
            "<a href='http://a.example'>",
            "<a href='#n'>[1]</a>",
            "<p id=n>",
            "<sup>2</sup>",
            "<ruby>字<rt>zì</ruby>",
            "<h1>",
            "<h3>",
            "</h3>",
            "<b>",
            "<br>",
            "<img src='data:image/png;base64,A'>",
            "<blockquote>",
            "</blockquote>",
            "<pre>",
            "<title>",
            "<!--",
            "<body>",
            "<style>",
            "</style>",
            "<section style='display:none'>",
            "01",
            "一、",
            "相关阅读",
            TEXT,
            "\u0000",
            "&#x110000;",
            "<",
            "作者：甲"
        };
        for (int round = 0; round < 1000; round++) {
            StringBuilder page = new StringBuilder();
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                page.append(tags[random.nextInt(tags.length)]);
            }
            Problems found = new Problems();
            byte[] bytes = page.toString().getBytes(UTF_8);
            for (int i = random.nextInt(3); i > 0 && bytes.length > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            SourceDocument document = new HtmlReader().read(new SourceFile("page.html", bytes, "i/"), found);
            assertEquals(document == null, found.hasErrors(), page::toString);
        }
    }
}
