package studybooklet.text.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.Footnotes;
import studybooklet.text.model.Rule;
import studybooklet.text.model.Span;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextBlock;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.signs.NoteMark;
import studybooklet.text.signs.Numbering;
import studybooklet.text.signs.Signs;

/**
 * Notes to footnotes. They stand at the end under 注释 or 参考文献, or without a heading at the end or at the foot of a page,
 * there perhaps between the halves of a sentence. Each begins with the mark that the text before it cites: 〔1〕, [1], ①.
 * Only what the text cites becomes a footnote; a list in which nothing is cited stays as it is.
 */
public final class Endnotes implements Step<ArticleDraft> {
    private static final String[] HEADS = {"注释", "注", "参考文献", "注解", "附注", "引文出处", "尾注", "主要参考文献"};

    private final ConversionLog log;

    public Endnotes(ConversionLog log) {
        this.log = log;
    }

    @Override
    public ArticleDraft apply(ArticleDraft draft) {
        return log.follows(Rule.ENDNOTES) ? new NoteSearch(log).search(draft) : draft;
    }

    /** Whether the text begins with the mark of a note. */
    static boolean opensEntry(String text) {
        return NoteMark.at(text, 0) != null;
    }

    /** Separates the text of one article from its notes. */
    private static final class NoteSearch {
        private final ConversionLog log;
        /** The article's text without its notes. */
        private final List<TextBlock> text = new ArrayList<>();
        /** What stands below it, in the order of the source. */
        private final List<TextBlock> notes = new ArrayList<>();

        private final List<Footnotes.CitedNote> citedNotes = new ArrayList<>();

        NoteSearch(ConversionLog log) {
            this.log = log;
        }

        /** The draft with its notes at the end of the body, in that role. */
        ArticleDraft search(ArticleDraft draft) {
            List<TextBlock> body = draft.body();
            int head = head(body);
            withoutHeading(head < 0 ? body : body.subList(0, head));
            if (head >= 0) {
                underHeading(body, head);
            }
            text.addAll(notes);
            return draft.withBody(text).withFootnotes(Footnotes.of(citedNotes));
        }

        /**
         * Notes at the foot of a page or at the end: blocks in a row that begin with marks which the text since the last such
         * notes cites. A page begins to count anew, so the text above is searched no further back.
         */
        private void withoutHeading(List<TextBlock> body) {
            Map<String, List<Span>> page = new HashMap<>();
            int i = 0;
            while (i < body.size()) {
                int end = i;
                while (end < body.size() && isEntry(body.get(end))) {
                    end++;
                }
                if (end > i && i > 0 && take(body.subList(i, end), page)) {
                    page.clear();
                } else {
                    for (TextBlock block : body.subList(i, Math.max(end, i + 1))) {
                        text.add(block);
                        addCitations(block, true, page);
                    }
                }
                i = Math.max(end, i + 1);
            }
        }

        /** Takes entries out of the text if one of them at least is cited; the others stay where they are. */
        private boolean take(List<TextBlock> blocks, Map<String, List<Span>> cited) {
            List<TextBlock> entries = new ArrayList<>();
            blocks.forEach(block -> split(block, entries));
            if (entries.stream().noneMatch(entry -> places(NoteMark.at(entry.text(), 0), cited) != null)) {
                return false;
            }
            int uncited = 0;
            for (TextBlock entry : entries) {
                NoteMark mark = NoteMark.at(entry.text(), 0);
                List<Span> places = places(mark, cited);
                boolean empty = mark != null && mark.end() == entry.text().length();
                if (mark == null || places == null || empty) {
                    uncited++;
                    text.add(entry);
                } else {
                    notes.add(note(entry, mark.end(), printed(entry, mark), places));
                }
            }
            remark(blocks.get(0), uncited);
            return true;
        }

        private void remark(TextBlock first, int uncited) {
            if (uncited > 0) {
                log.remark(first.line(), "endnotes that the text does not cite: " + uncited, "");
            }
        }

        private void underHeading(List<TextBlock> body, int head) {
            List<TextBlock> entries = new ArrayList<>();
            TextBlock label = headOf(body.get(head));
            for (int i = head; i < body.size(); i++) {
                TextBlock block = body.get(i);
                int from = i == head && label != null ? label.text().length() : 0;
                TextBlock rest = block.part(from, block.text().length());
                if (rest != null) {
                    split(rest, entries);
                }
            }
            Map<String, List<Span>> cited = citations(text);
            int before = notes.size();
            int uncited = 0;
            int number = 0;
            for (TextBlock entry : entries) {
                NoteMark mark = NoteMark.at(entry.text(), 0);
                Numbering listed = mark == null ? listed(entry, ++number) : null;
                List<Span> places = listed != null ? cited.get(String.valueOf(number)) : places(mark, cited);
                uncited += places == null ? 1 : 0;
                notes.add(
                        places == null
                                ? entry
                                : mark != null
                                        ? note(entry, mark.end(), printed(entry, mark), places)
                                        : note(entry, listed == null ? 0 : listed.length(), shown(places), places));
            }
            if (label != null && uncited == 0) {
                log.consume(label, "heading of the endnotes, which are footnotes now");
            } else if (label != null) {
                TextBlock first = body.get(head);
                notes.add(
                        before, new TextBlock(label.source(), label.spans(), first.indent(), first.gap(), false, null));
            }
            if (uncited < entries.size()) {
                remark(body.get(head), uncited);
            }
        }

        private String shown(List<Span> places) {
            return log.source().original(places.get(0));
        }

        private TextBlock note(TextBlock entry, int from, String shown, List<Span> places) {
            TextBlock mark = entry.part(0, from);
            TextBlock rest = entry.part(from, entry.text().length());
            if (mark == null || rest == null) {
                return entry;
            }
            log.consume(mark, "mark of an endnote, now its label");
            citedNotes.add(new Footnotes.CitedNote(rest.start(), shown, places));
            return rest.as(TextBlock.Role.ENDNOTE);
        }
    }

    private static boolean isEntry(TextBlock block) {
        return block.role() == TextBlock.Role.PROSE && block.correction() == null && opensEntry(block.text());
    }

    /** Where the text cites the mark; null if it does not, or if a circled number occurs more than once, as in lists. */
    private static @Nullable List<Span> places(@Nullable NoteMark mark, Map<String, List<Span>> cited) {
        if (mark == null) {
            return null;
        }
        List<Span> places = cited.get(mark.key());
        return places == null || mark.isCircle() && places.size() > 1 ? null : places;
    }

    /** The mark at the head of an entry, as printed. */
    private static String printed(TextBlock entry, NoteMark mark) {
        return entry.original().substring(0, mark.end());
    }

    /** The last block that is, or begins with, a word for notes. */
    private static int head(List<TextBlock> body) {
        for (int i = body.size() - 1; i >= 0; i--) {
            if (body.get(i).role() == TextBlock.Role.PROSE && headOf(body.get(i)) != null) {
                return i;
            }
        }
        return -1;
    }

    /** The word for notes with its brackets and colon, if the block is nothing else or goes on with an entry. */
    private static @Nullable TextBlock headOf(TextBlock block) {
        String text = block.text();
        int at = Signs.in(text.charAt(0), "【［[〔（(") ? 1 : 0;
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
                TextBlock rest = block.part(at, text.length());
                return rest == null || opensEntry(rest.text()) ? block.part(0, at) : null;
            }
        }
        return null;
    }

    /** Entries may follow one another in one block: ①…。②…. */
    private static void split(TextBlock block, List<TextBlock> entries) {
        String text = block.text();
        NoteMark mark = NoteMark.at(text, 0);
        int from = 0;
        for (int i = mark == null ? text.length() : mark.end(); i < text.length() && mark != null; i++) {
            char before = text.charAt(i - 1);
            NoteMark next = Signs.isSpace(before) || Signs.in(before, "。．.；;）)") ? NoteMark.at(text, i) : null;
            if (next != null && next.key().equals(mark.following())) {
                add(block.part(from, i), entries);
                from = i;
                mark = next;
            }
        }
        add(block.part(from, text.length()), entries);
    }

    private static void add(@Nullable TextBlock block, List<TextBlock> list) {
        if (block != null) {
            list.add(block);
        }
    }

    /** 1. before an entry, where the text cites it as [1]; null if the entry has no such number or it is out of order. */
    private static @Nullable Numbering listed(TextBlock entry, int expected) {
        Numbering number = Numbering.parse(entry.text());
        boolean follows = number != null && number.kind() == Numbering.NumberKind.ARABIC && number.value() == expected;
        return follows ? number : null;
    }

    private static Map<String, List<Span>> citations(List<TextBlock> text) {
        Map<String, List<Span>> cited = new HashMap<>();
        text.forEach(block -> addCitations(block, false, cited));
        return cited;
    }

    private static void addCitations(TextBlock block, boolean strict, Map<String, List<Span>> cited) {
        String words = block.text();
        for (int i = 1; i < words.length(); i++) {
            NoteMark mark = NoteMark.at(words, i);
            if (mark != null) {
                Span span = span(block, i, mark.end());
                if (span != null && (!strict || NoteMark.cites(words, i))) {
                    cited.computeIfAbsent(mark.key(), key -> new ArrayList<>(1)).add(span);
                }
                i = mark.end() - 1;
            }
        }
    }

    /** A mark that a line end cuts in two stays as it is. */
    private static @Nullable Span span(TextBlock block, int from, int to) {
        int start = block.offsetAt(from);
        int end = block.offsetAt(to - 1) + 1;
        return end - start == to - from ? new Span(start, end) : null;
    }
}
