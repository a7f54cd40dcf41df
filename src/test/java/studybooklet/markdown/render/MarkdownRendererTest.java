package studybooklet.markdown.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studybooklet.article.Article;
import studybooklet.article.BodyLines;
import studybooklet.markdown.Piece;
import studybooklet.markdown.RenderedArticle;
import studybooklet.problem.Problem;
import studybooklet.problem.Problems;
import studybooklet.problem.Severity;

class MarkdownRendererTest {
    @Test
    void namesTheLinesOfTheFileThatTheAuthorEdits() {
        Article made = Articles.of("甲\n\n乙<b>\n\n[丙](map.png)\u0007\n");
        BodyLines lines = new BodyLines("articles/page.txt", List.of(40, 0, 52, 0, 63, 0));
        Article article =
                new Article("articles/page.txt", 2, false, made.frontMatter(), made.body(), lines, made.body());
        Problems problems = new Problems();
        new MarkdownRenderer().render(article, problems);
        assertEquals(
                List.of("articles/page.txt:52", "articles/page.txt:63", "articles/page.txt:63"),
                problems.sorted().stream().map(p -> p.location().toString()).toList());
    }

    @Test
    void leadsALinkToAnAnchorAloneToTheArticlesOwnFile() {
        List<Piece.Slot> slots = Rendered.of("甲\n\n[乙](#%E4%B8%99)").article().body().slots().stream()
                .filter(Piece.FileLink.class::isInstance)
                .toList();
        assertEquals(1, slots.size());
        Piece.FileLink link = (Piece.FileLink) slots.get(0);
        assertEquals("articles/here.md", link.file());
        assertEquals("丙", link.anchor());
        assertEquals("articles/here.md:3", link.at().toString());
    }

    /** A paragraph can be cut for the EPUB, and everything else has to be divided by hand. */
    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "| 甲 |\n|---|\n| "})
    void warnsOfABlockTooLongForAPage(String opening) {
        List<Problem> problems =
                Rendered.of("甲\n\n" + opening + "乙".repeat(60_001)).problems();
        assertEquals(
                List.of("articles/here.md:3: warning: more than 60000 characters in one list, table or quotation; "
                        + "divide it; older e-readers cannot open so long a page"),
                problems.stream().map(Problem::toString).toList());
        assertEquals(List.of(), Rendered.of("乙".repeat(60_001)).problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "*a **b "})
    void refusesTextNestedTooDeep(String opening) {
        String text = opening.repeat(200) + "甲" + (opening.startsWith("*") ? "** c*".repeat(200) : "");
        List<Problem> problems = Rendered.of(text).problems();
        assertEquals(1, problems.size(), problems.toString());
        assertEquals(Severity.ERROR, problems.get(0).severity());
        assertTrue(problems.get(0).what().startsWith("more than 100"), problems.toString());
    }

    /** These overflow the stack of flexmark's regular expressions. */
    @Test
    void refusesMarksRepeatedWithoutEnd() {
        for (String text : List.of("-".repeat(300_000), "[甲](乙 \"" + "丙".repeat(300_000))) {
            List<Problem> problems = Rendered.of(text).problems();
            assertEquals(1, problems.size(), problems.toString());
            assertEquals(Severity.ERROR, problems.get(0).severity());
            assertTrue(problems.get(0).what().contains("repeated"), problems.toString());
        }
    }

    /** A renderer keeps nothing of a text: no definition, no note, and not that it had a table or gave up. */
    @Test
    void rendersTheSameWhateverCameBefore() {
        MarkdownRenderer renderer = new MarkdownRenderer();
        Article article = Articles.of("## 一、甲\n\n乙**丙**[^1][丁]\n\n|戊:-|\n|-|\n|己|\n\n[^1]: 注\n".repeat(20));
        RenderedArticle once = renderer.render(article, new Problems());
        for (String other : List.of("|甲|\n|:-|\n|乙|", "[丁]: a.md", "[^1]: 乙", "[甲](乙 \"" + "丙".repeat(300_000))) {
            renderer.render(Articles.of(other), new Problems());
            assertEquals(once, renderer.render(article, new Problems()), other.substring(0, 5));
        }
    }

    @Test
    void warnsOfANoteThatNoPopUpHolds() {
        assertEquals(
                "a note of 5002 characters; pop-ups on e-readers end at 5000",
                Rendered.of("甲[^1]\n\n[^1]: " + "𠮷".repeat(2501) + "\n\n    " + "乙".repeat(2501))
                        .problems()
                        .get(0)
                        .what());
        assertEquals(
                List.of(), Rendered.of("甲[^1]\n\n[^1]: " + "乙".repeat(5000)).problems());
    }

    @Test
    void keepsHeadingsOutOfNotes() {
        Rendered rendered = Rendered.of("甲[^1]\n\n[^1]: ## 乙\n\n    <!-- run-in 3 -->\n    **丙。**丁");
        assertEquals(List.of(), rendered.article().headings());
        assertEquals(
                List.of("a heading inside a note", "a run-in comment without a heading"),
                rendered.problems().stream().map(Problem::what).toList());
    }

    /** No text gets lost with a node that flexmark makes of it in a way not foreseen. */
    @Test
    void reportsNodesThatNoMethodIsFor() {
        Article article = Articles.of("甲\n");
        Problems problems = new Problems();
        MarkdownSource body = MarkdownSource.of(article.body(), article.lines(), problems);
        RenderContext rendering = new RenderContext(article, body, problems);
        MarkupBuilder out = new MarkupBuilder();
        Paragraph paragraph = new Paragraph(BasedSequence.of(body.text()));
        paragraph.appendChild(new WhiteSpace(paragraph.getChars().subSequence(0, 1)));
        new BlockRenderer(rendering).renderSiblings(paragraph, out);
        new BlockRenderer(rendering).renderSiblings(paragraph.getFirstChild(), out);
        assertEquals(
                List.of(new Piece.Markup("<p id=\"p-ofkrt7go\">甲</p>\n<p id=\"p-ofkrt7go-2\">甲</p>\n")), out.pieces());
        assertEquals(
                List.of("unsupported Markdown (WhiteSpace): 甲", "unsupported Markdown (WhiteSpace)"),
                problems.all().stream().map(Problem::what).toList());
    }

    @Test
    void rendersAnEmptyBody() {
        Rendered rendered = Rendered.of("");
        assertEquals("", rendered.xhtml());
        assertEquals(List.of(), rendered.article().blocks());
        assertEquals(List.of(), rendered.problems());
    }
}
