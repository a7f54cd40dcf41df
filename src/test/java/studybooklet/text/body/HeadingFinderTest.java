package studybooklet.text.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static studybooklet.text.body.Bodies.PARAGRAPH;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studybooklet.text.model.BodyElement;
import studybooklet.text.report.ConversionLog;

class HeadingFinderTest {
    /** The headings of the body as "level text". */
    private static List<String> headings(String... lines) {
        ConversionLog log = Bodies.log(lines);
        List<String> found = new ArrayList<>();
        for (BodyElement element :
                HeadingFinder.structure(log, Bodies.draft(log)).elements()) {
            if (element instanceof BodyElement.HeadingElement heading) {
                found.add(heading.level() + " " + heading.text());
            } else if (element instanceof BodyElement.RunInElement heading) {
                found.add(heading.level() + " " + heading.head());
            }
        }
        return found;
    }

    @Test
    void ranksNumbersAmongThoseInUse() {
        assertEquals(
                List.of("2 一、开课", "3 （一）教室", "3 （二）教材", "2 二、停课"),
                headings("一、开课", PARAGRAPH, "（一）教室", PARAGRAPH, "（二）教材", PARAGRAPH, "二、停课", PARAGRAPH));
    }

    @Test
    void consecutiveNumberedLinesAreAList() {
        assertEquals(List.of(), headings(PARAGRAPH, "1.灯油", "2.课本", "3.黑板", PARAGRAPH));
    }

    @Test
    void numberedLineThatEndsASentenceIsAParagraph() {
        assertEquals(List.of(), headings("一、夜校开课了。", "二、夜校停课了。"));
    }

    @Test
    void singleNumberedWordIsAnExample() {
        assertEquals(List.of(), headings(PARAGRAPH, "例一：借一盏灯", PARAGRAPH));
        assertEquals(List.of("2 误区一：人越多越好", "2 误区二：书越厚越好"), headings("误区一：人越多越好", PARAGRAPH, "误区二：书越厚越好", PARAGRAPH));
    }

    @Test
    void numberedWordsAreBelowTheHeadingBeforeThem() {
        assertEquals(
                List.of("2 一、误区", "3 误区一：人越多越好", "3 误区二：书越厚越好"),
                headings("一、误区", PARAGRAPH, "误区一：人越多越好", PARAGRAPH, "误区二：书越厚越好", PARAGRAPH));
    }

    @Test
    void numberAloneOnItsLineJoinsTheHeadingBelow() {
        assertEquals(List.of("2 01开课以前", "2 02开课以后"), headings("01", "开课以前", PARAGRAPH, "02", "开课以后", PARAGRAPH));
    }

    @Test
    void sectionNumberWithoutPunctuationCountsFromOne() {
        assertEquals(List.of("2 1 引言", "2 2 方法"), headings("1 引言", PARAGRAPH, "2 方法", PARAGRAPH));
        assertNull(SectionNumbers.of(Bodies.of(PARAGRAPH, "3 个村", PARAGRAPH))[1]);
    }

    @Test
    void firstSentenceBehindANumberIsARunInHeading() {
        assertEquals(List.of("2 （一）先看。", "2 （二）再问。"), headings("（一）先看。" + PARAGRAPH, "（二）再问。" + PARAGRAPH));
    }

    @Test
    void singleRunInHeadingIsAParagraph() {
        assertEquals(List.of(), headings(PARAGRAPH, "（一）先看。" + PARAGRAPH));
    }

    @Test
    void shortLineAboveAParagraphIsAHeading() {
        assertEquals(List.of("2 灯下的人"), headings(PARAGRAPH, "灯下的人", PARAGRAPH));
        assertEquals(List.of(), headings(PARAGRAPH, "灯下的人，", PARAGRAPH));
        assertEquals(List.of(), headings(PARAGRAPH, "灯下的人", "桥上的灯"));
    }

    @Test
    void lineWithTwoCommasIsTooLongForAHeading() {
        assertEquals(List.of(), headings(PARAGRAPH, "要办好一所学校，最要紧的是先生，也要学生自己愿意", PARAGRAPH));
        assertEquals(List.of("2 先生要来，学生要来，书也要来"), headings(PARAGRAPH, "先生要来，学生要来，书也要来", PARAGRAPH));
    }

    @Test
    void oneNameAloneIsASignature() {
        assertEquals(List.of(), headings(PARAGRAPH, "王小明", PARAGRAPH));
        assertEquals(List.of("2 王小明", "2 李大山"), headings("王小明", PARAGRAPH, "李大山", PARAGRAPH));
    }

    @Test
    void turnOfASpeakerIsNoHeading() {
        assertEquals(
                List.of("2 夜校的来历"), headings("夜校的来历", "记者：夜校是哪一年办起来的？", "方老师：前年秋天。", "记者：谁出的灯油？", "方老师：" + PARAGRAPH));
    }
}
