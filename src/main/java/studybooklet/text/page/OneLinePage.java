package studybooklet.text.page;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.model.Rule;
import studybooklet.text.model.SourceText;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextLine;
import studybooklet.text.names.NameWords;
import studybooklet.text.names.Names;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.signs.Numbering;
import studybooklet.text.signs.Signs;

/**
 * Cuts up a page that was extracted as one line. What separates its parts is the rarest white space that still follows
 * several sentence ends: tabs, else runs of two or more spaces, else single spaces. Each part becomes a line.
 */
public final class OneLinePage implements Step<List<TextLine>> {
    private static final int SHORTEST = 300;
    private static final int MOST_LINES = 6;
    private static final int LONGEST_IN_BRACKETS = 60;
    private static final int SHORTEST_HALF = 4;
    private static final int LONGEST_HALF = 12;
    private static final int SHORTEST_BELOW = 30;

    /** White space that can separate the parts, the surest first. */
    private enum Separator {
        TAB,
        WIDE,
        SINGLE
    }

    private final ConversionLog log;

    public OneLinePage(ConversionLog log) {
        this.log = log;
    }

    @Override
    public List<TextLine> apply(List<TextLine> lines) {
        if (!log.follows(Rule.ONE_LINE) || lines.size() > MOST_LINES || lines.isEmpty()) {
            return lines;
        }
        long all = lines.stream().mapToLong(TextLine::length).sum();
        List<TextLine> out = new ArrayList<>();
        for (TextLine line : lines) {
            int length = line.length();
            boolean page = length >= SHORTEST && length * 10L >= all * 7 || lines.size() == 1 && length >= SHORTEST / 2;
            out.addAll(page ? new LineCutter(line).parts() : List.of(line));
        }
        return out;
    }

    /** Cuts up one line. */
    private static final class LineCutter {
        private final SourceText source;
        private final TextLine line;
        private final List<TextLine> parts = new ArrayList<>();

        LineCutter(TextLine line) {
            this.source = line.source();
            this.line = line;
        }

        List<TextLine> parts() {
            for (Separator separator : Separator.values()) {
                if (sentenceEndsBefore(separator) >= 2) {
                    split(separator);
                    return separator == Separator.SINGLE ? withHeadingsInTwoHalves() : parts;
                }
            }
            return List.of(line);
        }

        private int sentenceEndsBefore(Separator separator) {
            int count = 0;
            for (int i = line.start() + 1; i < line.end(); i++) {
                int end = gapEnd(i);
                if (end > i) {
                    char before = source.at(i - 1);
                    boolean sentence = Signs.in(before, Signs.SENTENCE_ENDS) || Signs.in(before, "”）)");
                    count += sentence && is(separator, i, end) ? 1 : 0;
                    i = end;
                }
            }
            return count;
        }

        /** The end of the white space that begins here; the place itself if none does. */
        private int gapEnd(int from) {
            int i = from;
            while (i < line.end() && Signs.isSpace(source.at(i))) {
                i++;
            }
            return i;
        }

        private boolean is(Separator separator, int from, int to) {
            return switch (separator) {
                case TAB -> source.text().substring(from, to).indexOf('\t') >= 0;
                case WIDE -> to - from >= 2;
                case SINGLE -> true;
            };
        }

        private void split(Separator separator) {
            int start = line.start();
            for (int i = line.start(); i < line.end(); i++) {
                int end = gapEnd(i);
                if (end > i && end < line.end()) {
                    if (is(separator, i, end)
                            && !isInBrackets(i, end)
                            && (separator != Separator.SINGLE || separates(start, i, end))) {
                        add(start, i);
                        start = end;
                    }
                    i = end;
                }
            }
            add(start, line.end());
        }

        /** White space between the names of （记者王炳　通讯员李明） is part of what the brackets hold. */
        private boolean isInBrackets(int from, int to) {
            int open = from - 1;
            while (open >= line.start() && from - open <= LONGEST_IN_BRACKETS && !Signs.in(source.at(open), "（）()")) {
                open--;
            }
            int close = to;
            while (close < line.end() && close - to <= LONGEST_IN_BRACKETS && !Signs.in(source.at(close), "（）()。")) {
                close++;
            }
            return open >= line.start()
                    && Signs.in(source.at(open), "（(")
                    && close < line.end()
                    && Signs.in(source.at(close), "）)");
        }

        /** 守住一湾水 留住一方人 between paragraphs is one heading, not two: no text stands below the first half. */
        private List<TextLine> withHeadingsInTwoHalves() {
            List<TextLine> out = new ArrayList<>(parts.size());
            for (int i = 0; i < parts.size(); i++) {
                TextLine part = parts.get(i);
                if (i > 0 && i + 2 < parts.size() && areHalves(i)) {
                    TextLine other = parts.get(++i);
                    out.add(new TextLine(
                            source,
                            part.start(),
                            other.end(),
                            0,
                            2 * (other.end() - part.start()),
                            part.gap(),
                            false,
                            part.correction(),
                            ' '));
                } else {
                    out.add(part);
                }
            }
            return out;
        }

        private boolean areHalves(int i) {
            TextLine one = parts.get(i);
            TextLine other = parts.get(i + 1);
            TextLine above = parts.get(i - 1);
            TextLine below = parts.get(i + 2);
            String words = one.head(LONGEST_HALF + 1) + other.head(LONGEST_HALF + 1);
            int length = one.length();
            return length >= SHORTEST_HALF
                    && length <= LONGEST_HALF
                    && length == other.length()
                    && Names.isHan(words)
                    && above.endsSentence()
                    && below.length() >= SHORTEST_BELOW
                    && below.endsSentence();
        }

        /** A single space inside a name, after a number or between two foreign words separates nothing. */
        private boolean separates(int start, int from, int to) {
            char left = source.at(from - 1);
            char right = source.at(to);
            boolean initial = (from - start == 1 || Signs.isSpace(source.at(from - 2)))
                    && Signs.isHan(left)
                    && (to + 1 >= line.end() || Signs.isSpace(source.at(to + 1)));
            boolean number =
                    Numbering.parse(source.text().substring(start, Math.min(Math.min(line.end(), to + 1), start + 24)))
                                    != null
                            && from - start <= 5;
            boolean digits = from - start <= 3 && Signs.isDigit(left);
            NameWords.Word word = from - start <= 8 ? NameWords.at(source.text().substring(start, from), 0) : null;
            boolean role = word != null
                    && word.kind() == NameWords.NameWordKind.ROLE
                    && word.text().length() == from - start;
            return !initial
                    && !number
                    && !digits
                    && !role
                    && (Signs.isWide(left) || Signs.isWide(right))
                    && !isForeign(left, right);
        }

        private void add(int start, int end) {
            boolean first = parts.isEmpty();
            parts.add(new TextLine(
                    source,
                    start,
                    end,
                    0,
                    2 * (end - start),
                    first ? line.gap() : 1,
                    false,
                    first ? line.correction() : null,
                    ' '));
        }
    }

    private static boolean isForeign(char left, char right) {
        return (Signs.isAsciiLetter(left) || Signs.isDigit(left)) && Signs.isHan(right)
                || Signs.isHan(left) && (Signs.isAsciiLetter(right) || Signs.isDigit(right));
    }
}
