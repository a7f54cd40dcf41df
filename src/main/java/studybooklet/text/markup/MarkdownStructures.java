package studybooklet.text.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studybooklet.text.model.Correction;
import studybooklet.text.model.Rule;
import studybooklet.text.model.SourceText;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextLine;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.signs.Signs;

/**
 * Finds the structures of a Markdown source that are copied verbatim: fenced and indented code, tables, images, definitions of
 * notes and links, ordered, nested and loose lists, quotations of several paragraphs, paragraphs with hard line breaks. Lists of one
 * level and quotations of one paragraph are read line by line instead.
 */
public final class MarkdownStructures implements Step<List<TextLine>> {
    private static final Pattern TABLE_RULE = Pattern.compile("\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?");
    private static final Pattern IMAGE =
            Pattern.compile("!\\[[^\\[\\]]*](?:\\([^()\\s]+(\\s+\"[^\"]*\")?\\)|\\[[^\\[\\]]*])");
    private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,})[^`]*");
    private static final Pattern ORDERED = Pattern.compile("\\d{1,9}[.)][ \\t].*");
    private static final Pattern BULLET = Pattern.compile("[-*+][ \\t].*");
    private static final Pattern TASK = Pattern.compile("[-*+][ \\t]\\[[ xX]][ \\t].*");
    /** Columns by which a line below a list item is indented if it belongs to it. */
    private static final int NESTED = 2;
    /** Columns of indented code (CommonMark 4.4). */
    private static final int CODE_INDENT = 4;

    private final ConversionLog log;

    /** A step of the conversion with this log. */
    public MarkdownStructures(ConversionLog log) {
        this.log = log;
    }

    @Override
    public List<TextLine> apply(List<TextLine> lines) {
        return log.follows(Rule.MARKDOWN_SIGNS) && isMarkdown(lines) ? new Search(lines).mark() : lines;
    }

    /** Whether a heading, link, image, fence or note shows that the text is Markdown. */
    static boolean isMarkdown(List<TextLine> lines) {
        return lines.stream()
                .anyMatch(line -> MarkdownSigns.level(line) > 0
                        || line.sign() == TextLine.Sign.VERBATIM
                        || InlineSigns.holdsLink(line)
                        || isSign(line));
    }

    private static boolean isSign(TextLine line) {
        String text = line.text();
        return text.startsWith("```") || IMAGE.matcher(text).matches() || MarkdownLabels.opensNote(text);
    }

    /** Whether the line is a list item. */
    static boolean isPoint(TextLine line) {
        return BULLET.matcher(line.text()).matches() || isOrdered(line);
    }

    private static boolean isOrdered(TextLine line) {
        return ORDERED.matcher(line.text()).matches();
    }

    /** The search through the lines of one text. */
    private static final class Search {
        private final List<TextLine> lines;

        /** Up to these lines, fences, lists and quotations were searched: no line is searched twice. */
        private int fenceScanned;

        private int listScanned;
        private int quoteScanned;

        Search(List<TextLine> lines) {
            this.lines = lines;
        }

        /** The lines, those of structures with {@link TextLine.Sign#VERBATIM} and {@link TextLine.Sign#CONTINUATION} as signs. */
        List<TextLine> mark() {
            List<TextLine> out = new ArrayList<>(lines);
            int item = -1; // of a list of bullets, if all lines since are indented below it
            for (int i = 0; i < lines.size(); i++) {
                TextLine line = lines.get(i);
                int end = end(i);
                boolean below = item >= 0
                        && !isPoint(line)
                        && line.gap() == 0
                        && line.indent() >= lines.get(item).indent() + NESTED;
                if (end > i) {
                    item = -1;
                    out.set(i, line.withSign(TextLine.Sign.VERBATIM).withCorrection(Correction.CorrectionKind.KEEP));
                    for (int j = i + 1; j < end; j++) {
                        out.set(j, lines.get(j).withSign(TextLine.Sign.CONTINUATION));
                    }
                    i = end - 1;
                } else if (below) {
                    out.set(i, line.correction() == null ? line.withSign(TextLine.Sign.CONTINUATION) : line);
                } else {
                    item = BULLET.matcher(line.text()).matches() ? i : -1;
                }
            }
            return out;
        }

        /** Index after the structure that begins here; the index itself if none does. */
        private int end(int i) {
            TextLine line = lines.get(i);
            String text = line.text();
            if (line.correction() != null || line.sign() != TextLine.Sign.NONE) {
                return i;
            }
            if (MarkdownLabels.opensNote(text)) {
                return noteEnd(i);
            }
            if (IMAGE.matcher(text).matches() || MarkdownLabels.isLink(text)) {
                return i + 1;
            }
            Matcher fence = FENCE.matcher(text);
            if (fence.matches()) {
                return fenceEnd(i, fence.group(1));
            }
            return isTable(i) ? tableEnd(i) : isPoint(line) ? listEnd(i) : proseEnd(i);
        }

        private int proseEnd(int i) {
            int quote = quoteEnd(i);
            int code = quote > i ? quote : codeEnd(i);
            return code > i ? code : brokenEnd(i);
        }

        /** The end of a note: lines without a blank line before them, or with an indent (as in PHP Markdown Extra). */
        private int noteEnd(int i) {
            int end = i + 1;
            while (end < lines.size()
                    && lines.get(end).correction() == null
                    && (spaces(lines.get(end)) >= NESTED || lines.get(end).gap() == 0 && isPlain(lines.get(end)))) {
                end++;
            }
            return end;
        }

        private static boolean isPlain(TextLine line) {
            return !MarkdownLabels.opensNote(line.text())
                    && !MarkdownLabels.isLink(line.text())
                    && MarkdownSigns.hashes(line) == 0
                    && line.sign() == TextLine.Sign.NONE
                    && !Signs.in(line.first(), ">|`~");
        }

        private int fenceEnd(int i, String fence) {
            int end = Math.max(i + 1, fenceScanned);
            while (end < lines.size() && !closes(lines.get(end).text(), fence)) {
                end++;
            }
            fenceScanned = end; // no fence closes before, so that each line is looked at once
            return end < lines.size() ? end + 1 : i;
        }

        /** Whether the line has nothing but the fence's character, at least as many (CommonMark 4.5). */
        private static boolean closes(String line, String fence) {
            return line.startsWith(fence) && line.chars().allMatch(c -> c == fence.charAt(0));
        }

        private boolean isTable(int i) {
            return lines.get(i).text().indexOf('|') >= 0
                    && i + 1 < lines.size()
                    && lines.get(i + 1).gap() == 0
                    && lines.get(i + 1).text().indexOf('-') >= 0
                    && TABLE_RULE.matcher(lines.get(i + 1).text()).matches();
        }

        private int tableEnd(int i) {
            int end = i + 2;
            while (end < lines.size()
                    && lines.get(end).gap() == 0
                    && lines.get(end).text().indexOf('|') >= 0) {
                end++;
            }
            return end;
        }

        /**
         * The end of a list with numbers, several levels, several paragraphs in an item, or tasks; the index itself for a list of plain
         * bullets, or of one number.
         */
        private int listEnd(int i) {
            if (i < listScanned) {
                return i;
            }
            TextLine first = lines.get(i);
            int end = i + 1;
            int points = 1;
            boolean rich = isOrdered(first) || TASK.matcher(first.text()).matches();
            while (end < lines.size() && goesOn(first, lines.get(end))) {
                TextLine line = lines.get(end);
                boolean nested = spaces(line) >= spaces(first) + NESTED;
                points += isPoint(line) ? 1 : 0;
                rich |= nested && (isPoint(line) || line.gap() > 0);
                end++;
            }
            listScanned = end; // what is no structure from its first line on is none from a later one
            return rich && (points > 1 || !isOrdered(first)) ? end : i;
        }

        private static boolean goesOn(TextLine first, TextLine line) {
            boolean nested = spaces(line) >= spaces(first) + NESTED;
            boolean item = isPoint(line) && isOrdered(line) == isOrdered(first) && line.indent() >= first.indent();
            return line.correction() == null && (nested || item);
        }

        private int quoteEnd(int i) {
            if (i < quoteScanned) {
                return i;
            }
            int end = i;
            boolean several = false;
            while (end < lines.size()
                    && lines.get(end).first() == '>'
                    && (end == i || lines.get(end).gap() == 0)) {
                several |= lines.get(end).length() == 1;
                end++;
            }
            quoteScanned = end;
            return several ? end : i;
        }

        /** The end of indented code, which has no Chinese sentences: a paragraph may be indented by spaces too. */
        private int codeEnd(int i) {
            if (i > 0 && lines.get(i).gap() == 0) {
                return i;
            }
            int end = i;
            while (end < lines.size() && isCode(lines.get(end))) {
                end++;
            }
            return end;
        }

        private static boolean isCode(TextLine line) {
            return line.correction() == null
                    && spaces(line) >= CODE_INDENT
                    && !Signs.containsAny(line.text(), "，。；：！？、")
                    && line.text().chars().anyMatch(c -> c > ' ' && c < 0x7f);
        }

        /** The end of a paragraph of which at least one line ends with a hard line break: two spaces or a backslash. */
        private int brokenEnd(int i) {
            int end = i + 1;
            if (!isBroken(i) || i == 0 || lines.get(i).gap() == 0 || isHeading(i - 1) || isHeading(i)) {
                return i;
            }
            while (end < lines.size() && lines.get(end).gap() == 0 && isPlain(lines.get(end))) {
                end++;
            }
            return end > i + 1 ? end : i;
        }

        private boolean isHeading(int i) {
            return MarkdownSigns.hashes(lines.get(i)) > 0 || lines.get(i).sign() != TextLine.Sign.NONE;
        }

        private boolean isBroken(int i) {
            TextLine line = lines.get(i);
            String source = line.source().text();
            return line.last() == '\\' || source.startsWith("  ", line.end()) && Signs.containsHan(line.text());
        }

        /** Columns of spaces and tabs before the line; 0 if it is indented with full-width spaces, as Chinese paragraphs are. */
        private static int spaces(TextLine line) {
            SourceText source = line.source();
            int columns = 0;
            for (int i = line.start() - 1; i >= 0 && !SourceText.isLineBreak(source.at(i)); i--) {
                char c = source.at(i);
                if (c != ' ' && c != '\t') {
                    return 0;
                }
                columns += c == '\t' ? CODE_INDENT : 1;
            }
            return columns;
        }
    }
}
