package studybooklet.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Endnotes to footnotes. A list of notes stands at the end, under 注释 or 参考文献 or without any heading, and each entry
 * begins with the mark that the text cites: 〔1〕, [1], ①. Only an entry that the text cites becomes a footnote; a list in
 * which nothing is cited stays as it is.
 */
final class Endnotes {
    private static final String[] HEADS = {"注释", "注", "参考文献", "注解", "附注", "引文出处", "尾注", "主要参考文献"};

    /**
     * A mark, in the text or before an entry.
     *
     * @param label the label of the footnote: the number, or the circled number as it stands
     * @param end index after the mark, spaces not included
     */
    private record Mark(String label, int end) {}

    private final Notebook notebook;
    private final List<Block> body;
    private final Footnotes footnotes;

    private Endnotes(Notebook notebook, List<Block> body, Footnotes footnotes) {
        this.notebook = notebook;
        this.body = body;
        this.footnotes = footnotes;
    }

    /** The body with its endnotes in that role; {@code footnotes} gets the marks in the text. */
    static List<Block> find(Notebook notebook, List<Block> body, Footnotes footnotes) {
        return notebook.follows(Rule.ENDNOTES) ? new Endnotes(notebook, body, footnotes).find() : body;
    }

    /** Whether the text begins with the mark of a note. */
    static boolean opensEntry(String text) {
        return mark(text, 0) != null;
    }

    private List<Block> find() {
        int head = head();
        int first = head >= 0 ? head : firstEntryWithoutHead();
        if (first < 0) {
            return body;
        }
        List<Block> text = body.subList(0, first);
        List<Block> entries = new ArrayList<>();
        Block label = head < 0 ? null : headOf(body.get(head));
        for (int i = first; i < body.size(); i++) {
            Block block = body.get(i);
            Block rest = i == head
                    ? block.part(
                            label == null ? 0 : label.text().length(),
                            block.text().length())
                    : block;
            if (rest != null) {
                split(i == head ? skipColon(rest) : rest, entries);
            }
        }
        return convert(text, label, body.get(first), entries);
    }

    /** The last block that is, or begins with, a word for notes. */
    private int head() {
        for (int i = body.size() - 1; i >= 0; i--) {
            Block block = body.get(i);
            if (block.role() == Block.Role.PROSE && headOf(block) != null) {
                return i;
            }
        }
        return -1;
    }

    /** The word for notes with its brackets and colon, if the block is nothing else or goes on with an entry. */
    private static @Nullable Block headOf(Block block) {
        String text = Script.simplified(block.text());
        int at = 0;
        boolean bracket = Signs.in(text.charAt(0), "【［[〔（(");
        at += bracket ? 1 : 0;
        StringBuilder word = new StringBuilder();
        while (at < text.length() && at < 12 && (Signs.isHan(text.charAt(at)) || Signs.isSpace(text.charAt(at)))) {
            if (!Signs.isSpace(text.charAt(at))) {
                word.append(text.charAt(at));
            }
            at++;
        }
        while (at < text.length() && Signs.in(text.charAt(at), "】］]〕）)：:")) {
            at++;
        }
        for (String head : HEADS) {
            if (head.contentEquals(word)) {
                Block rest = block.part(at, text.length());
                boolean entry = rest == null || mark(rest.text(), 0) != null;
                return entry ? block.part(0, at) : null;
            }
        }
        return null;
    }

    private Block skipColon(Block block) {
        return block;
    }

    /** Without a heading: the last blocks of the article, two or more, begin with the marks 1, 2 … in order. */
    private int firstEntryWithoutHead() {
        int i = body.size();
        while (i > 0
                && mark(body.get(i - 1).text(), 0) != null
                && body.get(i - 1).role() == Block.Role.PROSE) {
            i--;
        }
        Mark first = i < body.size() ? mark(body.get(i).text(), 0) : null;
        boolean one =
                first != null && (first.label().equals("1") || first.label().equals("①"));
        return one && i > 0 ? i : -1;
    }

    /** Entries may follow one another in one block: ①…。②…. */
    private static void split(Block block, List<Block> entries) {
        String text = block.text();
        Mark mark = mark(text, 0);
        int from = 0;
        for (int i = mark == null ? text.length() : mark.end(); i < text.length() && mark != null; i++) {
            char before = text.charAt(i - 1);
            Mark next = Signs.isSpace(before) || Signs.in(before, "。．.；;）)") ? mark(text, i) : null;
            if (next != null && next.label().equals(following(mark.label()))) {
                add(block.part(from, i), entries);
                from = i;
                mark = next;
            }
        }
        add(block.part(from, text.length()), entries);
    }

    private static void add(@Nullable Block block, List<Block> list) {
        if (block != null) {
            list.add(block);
        }
    }

    private static String following(String label) {
        return Signs.isDigit(label.charAt(0))
                ? String.valueOf(Integer.parseInt(label) + 1)
                : String.valueOf((char) (label.charAt(0) + 1));
    }

    /** 〔1〕, [1], ［1］, 【1】, ①; at the head of an entry nothing else is safe. */
    private static @Nullable Mark mark(String text, int at) {
        if (at >= text.length()) {
            return null;
        }
        char c = text.charAt(at);
        if (c >= '①' && c <= '⑳' || c >= '㉑' && c <= '㉟') {
            return new Mark(String.valueOf(c), at + 1);
        }
        int open = "〔[［【".indexOf(c);
        if (open < 0) {
            return null;
        }
        int i = at + 1;
        if (i < text.length() && text.charAt(i) == '注') {
            i++;
        }
        int digits = i;
        int value = 0;
        while (i < text.length() && i < digits + 3 && Signs.isDigit(text.charAt(i))) {
            value = value * 10 + Signs.digit(text.charAt(i));
            i++;
        }
        boolean closed = i > digits && i < text.length() && text.charAt(i) == "〕]］】".charAt(open);
        return closed && value > 0 ? new Mark(String.valueOf(value), i + 1) : null;
    }

    private List<Block> convert(List<Block> text, @Nullable Block head, Block first, List<Block> entries) {
        Map<String, List<Run>> cited = citations(text);
        List<Block> out = new ArrayList<>(text);
        List<Block> notes = new ArrayList<>();
        int uncited = 0;
        int number = 0;
        for (Block entry : entries) {
            Mark mark = mark(entry.text(), 0);
            String label = mark == null ? listNumber(entry, ++number) : mark.label();
            List<Run> places = label == null ? List.of() : cited.getOrDefault(label, List.of());
            boolean circle = label != null && !Signs.isDigit(label.charAt(0));
            if (label == null || places.isEmpty() || circle && places.size() > 1) {
                uncited++;
                notes.add(entry);
            } else {
                places.forEach(place -> footnotes.add(new Footnotes.Mark(place, label)));
                Numbering listed = Numbering.parse(entry.text());
                int from = mark != null ? mark.end() : listed == null ? 0 : listed.length();
                notes.add(entry(entry, from, label));
            }
        }
        if (head != null && uncited == 0) {
            notebook.consume(head, "heading of the endnotes, which are footnotes now");
        } else if (head != null) {
            out.add(new Block(head.source(), head.runs(), first.indent(), first.gap(), false, null));
        }
        if (uncited > 0 && uncited < entries.size()) {
            notebook.remark(first.line(), "endnotes that the text does not cite: " + uncited, "");
        }
        out.addAll(notes);
        return out;
    }

    /** 1. before an entry, where the text cites it as [1]; null if the entry has no such number or it is out of order. */
    private static @Nullable String listNumber(Block entry, int expected) {
        Numbering number = Numbering.parse(entry.text());
        boolean follows = number != null && number.kind() == Numbering.Kind.ARABIC && number.value() == expected;
        return follows ? String.valueOf(expected) : null;
    }

    private Block entry(Block entry, int from, String label) {
        Block mark = entry.part(0, from);
        Block rest = entry.part(from, entry.text().length());
        if (mark == null || rest == null) {
            return entry;
        }
        notebook.consume(mark, "mark of an endnote, now its label");
        footnotes.define(rest.start(), label);
        return rest.as(Block.Role.ENDNOTE);
    }

    private static Map<String, List<Run>> citations(List<Block> text) {
        Map<String, List<Run>> cited = new LinkedHashMap<>();
        for (Block block : text) {
            String words = block.text();
            for (int i = 1; i < words.length(); i++) {
                Mark mark = mark(words, i);
                if (mark != null) {
                    Run run = run(block, i, mark.end());
                    if (run != null) {
                        cited.computeIfAbsent(mark.label(), label -> new ArrayList<>(1))
                                .add(run);
                    }
                    i = mark.end() - 1;
                }
            }
        }
        return cited;
    }

    /** A mark that a line end cuts in two stays as it is. */
    private static @Nullable Run run(Block block, int from, int to) {
        int start = block.offsetAt(from);
        int end = block.offsetAt(to - 1) + 1;
        return end - start == to - from ? new Run(start, end) : null;
    }
}
