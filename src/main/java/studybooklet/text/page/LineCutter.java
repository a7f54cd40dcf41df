package studybooklet.text.page;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.model.SourceText;
import studybooklet.text.model.TextLine;
import studybooklet.text.names.NameWords;
import studybooklet.text.names.Names;
import studybooklet.text.signs.Numbering;
import studybooklet.text.signs.Signs;

/** Splits a page that stands on one line, at the white space between its parts. */
final class LineCutter {
    /** White space that can separate the parts, the most certain first. */
    private enum Separator {
        TAB,
        WIDE,
        SINGLE
    }

    /** White space after fewer sentences is part of the text. */
    private static final int LEAST_SENTENCES = 2;
    /** Characters on each side of white space in brackets: （记者王炳　通讯员李明）. */
    private static final int LONGEST_IN_BRACKETS = 60;
    /** Characters of one half of a heading. */
    private static final int SHORTEST_HALF = 4;

    private static final int LONGEST_HALF = 12;
    /** Characters of the shortest paragraph below a heading. */
    private static final int SHORTEST_BELOW = 30;
    /** Characters of a longer number or role end a sentence or a title. */
    private static final int LONGEST_NUMBER = 5;

    private static final int LONGEST_DIGITS = 3;
    private static final int LONGEST_ROLE = 8;
    /** Characters that hold the number of a heading. */
    private static final int HEAD = 24;

    private final SourceText source;
    private final TextLine line;
    private final List<TextLine> parts = new ArrayList<>();

    LineCutter(TextLine line) {
        this.source = line.source();
        this.line = line;
    }

    /** The parts, each a line of its own; the line itself if nothing separates its parts. */
    List<TextLine> parts() {
        for (Separator separator : Separator.values()) {
            if (sentenceEndsBefore(separator) >= LEAST_SENTENCES) {
                split(separator);
                return separator == Separator.SINGLE ? withHeadingsInTwoHalves() : parts;
            }
        }
        return signedParagraph() ? parts : List.of(line);
    }

    /** Splits a title, an author and one paragraph: 渡口的灯 王炳 去年秋天，…. Does nothing if the line has another form. */
    private boolean signedParagraph() {
        int titleEnd = textEnd(line.start());
        int name = gapEnd(titleEnd);
        int nameEnd = textEnd(name);
        int text = gapEnd(nameEnd);
        Names names = name < nameEnd ? Names.parse(source.text().substring(name, nameEnd)) : null;
        boolean signed = titleEnd - line.start() >= SHORTEST_HALF
                && titleEnd - line.start() <= HEAD
                && !Signs.containsAny(source.text().substring(line.start(), titleEnd), "，。；：！？")
                && names != null
                && names.sure()
                && !names.office()
                && text + SHORTEST_BELOW < line.end()
                && line.endsSentence();
        if (signed) {
            add(line.start(), titleEnd);
            add(name, nameEnd);
            add(text, line.end());
        }
        return signed;
    }

    /** Offset of the white space after the word at this offset; the line's end if there is none. */
    private int textEnd(int from) {
        int i = from;
        while (i < line.end() && !Signs.isSpace(source.at(i))) {
            i++;
        }
        return i;
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

    /** Offset after the white space at this offset; the offset itself if there is none. */
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

    /** Whether the white space is within brackets: （记者王炳　通讯员李明）. */
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

    /** Joins the halves of a heading such as 守住一湾水 留住一方人: no text stands below the first half. */
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
                        TextLine.Sign.NONE));
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

    /** Whether a single space separates parts: not inside a name, after a number or a role, or beside a foreign word. */
    private boolean separates(int start, int from, int to) {
        char left = source.at(from - 1);
        char right = source.at(to);
        boolean initial = (from - start == 1 || Signs.isSpace(source.at(from - 2)))
                && Signs.isHan(left)
                && (to + 1 >= line.end() || Signs.isSpace(source.at(to + 1)));
        boolean number =
                Numbering.parse(source.text().substring(start, Math.min(Math.min(line.end(), to + 1), start + HEAD)))
                                != null
                        && from - start <= LONGEST_NUMBER;
        boolean digits = from - start <= LONGEST_DIGITS && Signs.isDigit(left);
        NameWords.Word word =
                from - start <= LONGEST_ROLE ? NameWords.at(source.text().substring(start, from), 0) : null;
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
                TextLine.Sign.NONE));
    }

    private static boolean isForeign(char left, char right) {
        return (Signs.isAsciiLetter(left) || Signs.isDigit(left)) && Signs.isHan(right)
                || Signs.isHan(left) && (Signs.isAsciiLetter(right) || Signs.isDigit(right));
    }
}
