package studybooklet.markdown.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studybooklet.markdown.Heading;

/** Where Markdown, or flexmark, goes wrong on Chinese text unless it is told otherwise: a test for each such place. */
class ChineseMarkdownTest {
    @ParameterizedTest
    @ValueSource(strings = {"“强调”", "强调。", "强调，", "强调！", "（强调）", "《强调》", "——强调", "强调……", "「强调」", "强调："})
    void marksStrongTextWithFullWidthMarksAtItsEdges(String text) {
        assertEquals(
                "<p>前文<strong>" + text + "</strong>后文</p>\n",
                Rendered.of("前文**" + text + "**后文").bare());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {"强调. 强调.", "强调, 强调,", "强调! 强调!", "强调? 强调?", "(强调) (强调)", "'强调' '强调'", "\"强调\" &quot;强调&quot;"})
    void marksStrongTextWithAsciiMarksAtItsEdges(String text, String shown) {
        assertEquals(
                "<p>前文<strong>" + shown + "</strong>后文</p>\n",
                Rendered.of("前文**" + text + "**后文").bare());
        assertEquals(
                "<p>前文<del>" + shown + "</del>后文</p>\n",
                Rendered.of("前文~~" + text + "~~后文").bare());
    }

    @Test
    void marksStrongTextWithUnderscoresInsideOfHanText() {
        assertEquals(
                "<p>前文<strong>强调</strong>后文</p>\n", Rendered.of("前文__强调__后文").bare());
        assertEquals(
                "<p>前文<strong>强调。</strong>后文</p>\n", Rendered.of("前文__强调。__后文").bare());
    }

    @ParameterizedTest
    @ValueSource(strings = {"报告_2024_终稿", "会议_纪要_终稿", "snake_case_name", "填____空"})
    void leavesUnderscoresInNamesAlone(String text) {
        assertEquals("<p>" + text + "</p>\n", Rendered.of(text).bare());
    }

    @Test
    void endsOneStrongTextWhereTheNextBegins() {
        assertEquals(
                "<p><strong>一。</strong><strong>二。</strong></p>\n",
                Rendered.of("**一。****二。**").bare());
        assertEquals(
                "<p>甲<strong><em>两者</em></strong>乙</p>\n",
                Rendered.of("甲***两者***乙").bare());
    }

    @Test
    void warnsOfMarksLeftStandingInHanText() {
        List<String> warnings = Rendered.of("甲\n\n前文** 强调 **后文").problems().stream()
                .map(problem -> problem.location() + " " + problem.what())
                .toList();
        assertEquals(List.of("articles/here.md:3 ** is printed as text, because it has no matching **"), warnings);
        assertTrue(Rendered.of("2**10, 转义\\*\\*与`代码**中`").problems().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "全角,全角,''",
        "全角。,“引号,''",
        "他说：“好。”,“真的？”,''",
        "破折号——,是的,''",
        "全角,English,'\n'",
        "English,全角,'\n'",
        "one,two,'\n'",
        "it’s,“quoted”,'\n'",
        "한국어,문장,'\n'",
        "𠮷,𠮷,''"
    })
    void putsASpaceForALineBreakOnlyWhereOneBelongs(String first, String second, String between) {
        assertEquals(
                "<p>" + first + between + second + "</p>\n",
                Rendered.of(first + "\n" + second).bare());
    }

    @Test
    void takesNoFrontMatterOutOfTheBody() {
        String shown = Rendered.of("---\nauthors:\n- name: 甲\n---\n").bare();
        assertTrue(shown.contains("authors:") && shown.contains("name: 甲"), shown);
    }

    @Test
    void numbersNotesInTheOrderOfFirstReference() {
        String shown = Rendered.of("甲[^c]乙[^a]丙[^b]甲[^c]\n\n[^a]: 乙\n\n[^b]: 丙\n\n[^c]: 甲")
                .xhtml()
                .replaceAll("(?s)<section.*", "");
        List<String> marks = java.util.regex.Pattern.compile("id=\"(fnref[^\"]*)\" href=\"([^\"]*)\"[^>]*>(\\d)")
                .matcher(shown)
                .results()
                .map(match -> match.group(1) + " " + match.group(2) + " " + match.group(3))
                .toList();
        assertEquals(List.of("fnref-1 #fn-1 1", "fnref-2 #fn-2 2", "fnref-3 #fn-3 3", "fnref-1-2 #fn-1 1"), marks);
    }

    @Test
    void rendersNotesAsEpubWantsThem() {
        assertEquals("""
                <p>甲<sup><a id="fnref-1" href="#fn-1" role="doc-noteref" epub:type="noteref">①</a></sup></p>
                <section class="notes" aria-label="注释">
                <aside id="fn-1" role="doc-footnote" epub:type="footnote"><p><a href="#fnref-1" role="doc-backlink" aria-label="回到正文">①</a> 注</p>
                </aside>
                </section>
                """, Rendered.of("甲[^①]\n\n[^①]：注").bare());
    }

    @ParameterizedTest
    @ValueSource(strings = {"！！！", "𠮷", "一、标题", "<b>"})
    void givesEveryHeadingAnAsciiId(String text) {
        List<Heading> headings = Rendered.of("## " + text).article().headings();
        assertEquals(1, headings.size());
        assertTrue(
                headings.get(0).id().matches("h-[a-z2-7]{8}"), headings.get(0).id());
    }

    @Test
    void tellsHeadingsOfRareCharactersApart() {
        List<Heading> headings =
                Rendered.of("## 𠮷\n\n## 𡈽\n\n## ！\n").article().headings();
        assertEquals(3, headings.stream().map(Heading::id).distinct().count());
    }

    @Test
    void swallowsNoTextAfterAnAddress() {
        assertEquals(
                "<p>见https://example.org后文</p>\n",
                Rendered.of("见https://example.org后文").bare());
    }

    @Test
    void warnsOfAYearThatOpensAList() {
        Rendered rendered = Rendered.of("2025. 年初");
        assertTrue(rendered.bare().startsWith("<ol start=\"2025\">"));
        assertEquals(
                "this line starts a numbered list at 2025",
                rendered.problems().get(0).what());
        assertEquals("<p>2025. 年初</p>\n", Rendered.of("2025\\. 年初").bare());
    }

    @Test
    void takesAnIdeographicSpaceAfterNumberSignsForASpace() {
        assertEquals("<h2>标题</h2>\n<p>正文</p>\n", Rendered.of("##　标题　\n正文").bare());
        assertEquals("<p>#　话题</p>\n", Rendered.of("\\#　话题").bare());
        assertEquals(
                "<pre><code>##　代码\n</code></pre>\n",
                Rendered.of("```\n##　代码\n```").bare());
    }

    @Test
    void leavesBracesInProseAlone() {
        assertEquals("<p>集合{#x}与{.y}</p>\n", Rendered.of("集合{#x}与{.y}").bare());
    }

    @ParameterizedTest
    @ValueSource(strings = {"|:-|-:|", "|:--|--:|", ":-|-:"})
    void alignsTablesByClassHoweverShortTheirDelimiterRow(String delimiters) {
        String shown = Rendered.of("|甲|乙|\n" + delimiters + "\n|丙|丁|").bare();
        assertTrue(shown.contains("<th scope=\"col\" class=\"align-left\">甲</th>"), shown);
        assertTrue(shown.contains("<td class=\"align-right\">丁</td>"), shown);
    }

    @Test
    void escapesHtmlAndSaysSo() {
        Rendered rendered = Rendered.of("甲<script>alert(1)</script>");
        assertEquals("<p>甲&lt;script&gt;alert(1)&lt;/script&gt;</p>\n", rendered.bare());
        assertEquals("HTML in the text: <script>", rendered.problems().get(0).what());
    }

    @Test
    void replacesNoPunctuation() {
        String text = "a -- b --- c... 'd' &lt;&lt;e";
        assertEquals("<p>" + text + "</p>\n", Rendered.of(text).bare());
    }

    @Test
    void takesForbiddenCharactersOutAndNamesThem() {
        Rendered rendered = Rendered.of("甲\u0007\ufffe乙\n\n&#x1F;丙\ue000\n");
        assertEquals("<p>甲乙</p>\n<p>丙\ue000</p>\n", rendered.bare());
        assertEquals(
                List.of(
                        "articles/here.md:1: warning: characters that a page cannot contain: U+0007, U+FFFE; they are left out",
                        "articles/here.md:3: warning: characters that a page cannot contain: U+001F; they are left out"),
                rendered.problems().stream().map(Object::toString).toList());
    }

    @Test
    void rendersALongArticleInLinearTime() {
        String paragraphs = "## 一、标题\n\n一段**“有重点”**的文字，足够长，\n分两行。\n\n".repeat(20_100);
        String onePara = "一段**“有重点”**的文字，足够长。".repeat(40_000);
        assertTrue(paragraphs.length() > 700_000 && onePara.length() > 700_000);
        assertTimeout(Duration.ofSeconds(60), () -> {
            assertEquals(40_200, Rendered.of(paragraphs).article().blocks().size());
            assertEquals(1, Rendered.of(onePara).article().blocks().size());
        });
    }
}
