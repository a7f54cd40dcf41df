package studybooklet.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import studybooklet.source.html.PageLine.PageLineKind;

/** Joins a heading whose number and words are separate lines, as pages of 公众号 have them. */
final class HeadingParts {
    /** Characters of the words of such a heading. */
    private static final int LONGEST = 30;

    private static final Pattern DIGITS = Pattern.compile("(?:(?i:part|no|chapter)[.\\s]*)?\\d{1,2}|[①-⑳❶-❿]");
    private static final Pattern HAN =
            Pattern.compile("[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.．]?|第[一二三四五六七八九十百\\d]{1,4}[章节部分篇回]+|[壹贰叁肆伍陆柒捌玖拾]");
    private static final Pattern SENTENCE_END = Pattern.compile("[。！？；，,：:…”]$");

    private HeadingParts() {}

    /** The lines with such headings joined. */
    static List<PageLine> join(List<PageLine> lines) {
        List<PageLine> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            if (i + 1 < lines.size() && isNumber(line) && isWords(line, lines.get(i + 1))) {
                joined.add(join(line, lines.get(++i)));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean isNumber(PageLine line) {
        boolean label = DIGITS.matcher(line.text()).matches()
                || HAN.matcher(line.text()).matches();
        return label && (line.kind() == PageLineKind.PARAGRAPH || line.kind() == PageLineKind.HEADING);
    }

    private static boolean isWords(PageLine number, PageLine words) {
        boolean heading = words.kind() == PageLineKind.HEADING || words.kind() == PageLineKind.PARAGRAPH;
        boolean apart = words.bold() || words.kind() == PageLineKind.HEADING || number.bold();
        return heading
                && apart
                && !isNumber(words)
                && words.text().length() <= LONGEST
                && !SENTENCE_END.matcher(words.text()).find();
    }

    private static PageLine join(PageLine number, PageLine words) {
        String label = number.text() + (number.text().matches(".*[、.．）)]") ? "" : "　");
        PageLine higher = words.kind() == PageLineKind.HEADING ? words : number;
        return new PageLine(
                higher.kind(),
                higher.level(),
                label + words.text(),
                Styles.moved(words.marks(), label.length()),
                number.bold() && words.bold(),
                words.origin());
    }
}
