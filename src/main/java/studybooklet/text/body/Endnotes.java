package studybooklet.text.body;

import java.util.ArrayList;
import java.util.List;
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
 * Turns notes into footnotes. They follow a heading such as 注释 at the end, or stand without one at the end or at the foot
 * of a page, possibly between the halves of a sentence. Each begins with the mark by which the text before it cites it:
 * 〔1〕, [1], ①. A note that the text does not cite stays a paragraph.
 */
public final class Endnotes implements Step<ArticleDraft> {
    private final ConversionLog log;

    /** A step that reports consumed marks to the log. */
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
        /** The notes and what stands among them, in the order of the source. */
        private final List<TextBlock> notes = new ArrayList<>();

        private final List<Footnotes.CitedNote> citedNotes = new ArrayList<>();

        NoteSearch(ConversionLog log) {
            this.log = log;
        }

        /** The draft with its notes at the end of the body. */
        ArticleDraft search(ArticleDraft draft) {
            List<TextBlock> body = draft.body();
            int heading = EndnoteHeading.lastIn(body);
            takeWithoutHeading(heading < 0 ? body : body.subList(0, heading));
            if (heading >= 0) {
                takeBelowHeading(body.subList(heading, body.size()));
            }
            text.addAll(notes);
            return draft.withBody(text).withFootnotes(Footnotes.of(citedNotes));
        }

        /**
         * Takes consecutive blocks that begin with marks which the text since the last such notes cites. The text before
         * those does not count, because each page numbers its notes from 1.
         */
        private void takeWithoutHeading(List<TextBlock> body) {
            Citations page = new Citations();
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
                        page.add(block, true);
                    }
                }
                i = Math.max(end, i + 1);
            }
        }

        /** Takes the entries that are cited, and returns whether there are any; the others stay in the text. */
        private boolean take(List<TextBlock> blocks, Citations citations) {
            List<TextBlock> entries = new ArrayList<>();
            blocks.forEach(block -> split(block, entries));
            if (entries.stream().allMatch(entry -> citations.of(NoteMark.at(entry.text(), 0)) == null)) {
                return false;
            }
            int uncited = 0;
            for (TextBlock entry : entries) {
                NoteMark mark = NoteMark.at(entry.text(), 0);
                List<Span> places = citations.of(mark);
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

        /** Takes the entries from a heading to the end; without a citation they stay below it as paragraphs. */
        private void takeBelowHeading(List<TextBlock> blocks) {
            TextBlock first = blocks.get(0);
            TextBlock heading = EndnoteHeading.in(first);
            List<TextBlock> entries = entries(blocks, heading);
            Citations citations = Citations.in(text);
            int before = notes.size();
            int uncited = 0;
            for (int i = 0; i < entries.size(); i++) {
                TextBlock note = noteOrNull(entries.get(i), i + 1, citations);
                uncited += note == null ? 1 : 0;
                notes.add(note == null ? entries.get(i) : note);
            }
            if (heading != null && uncited == 0) {
                log.consume(heading, "heading of the endnotes, which are footnotes now");
            } else if (heading != null) {
                notes.add(
                        before,
                        new TextBlock(heading.source(), heading.spans(), first.indent(), first.gap(), false, null));
            }
            if (uncited < entries.size()) {
                remark(first, uncited);
            }
        }

        private static List<TextBlock> entries(List<TextBlock> blocks, @Nullable TextBlock heading) {
            List<TextBlock> entries = new ArrayList<>();
            int from = heading == null ? 0 : heading.text().length();
            for (TextBlock block : blocks) {
                TextBlock rest = block.part(from, block.text().length());
                if (rest != null) {
                    split(rest, entries);
                }
                from = 0;
            }
            return entries;
        }

        /** The entry as a note; null if it is not cited. Its number may lack the brackets that the citation has. */
        private @Nullable TextBlock noteOrNull(TextBlock entry, int expected, Citations citations) {
            NoteMark mark = NoteMark.at(entry.text(), 0);
            if (mark != null) {
                List<Span> places = citations.of(mark);
                return places == null ? null : note(entry, mark.end(), printed(entry, mark), places);
            }
            Numbering number = listNumber(entry, expected);
            List<Span> places = number == null ? null : citations.of(expected);
            return number == null || places == null
                    ? null
                    : note(entry, number.length(), log.source().original(places.get(0)), places);
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
        return OwnLineHeadings.isUndecided(block) && opensEntry(block.text());
    }

    /** The mark at the head of an entry, as printed. */
    private static String printed(TextBlock entry, NoteMark mark) {
        return entry.original().substring(0, mark.end());
    }

    /** Adds the entries of a block, which may hold several: ①…。②…. */
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

    /** The number of an entry such as 1. …, where the text cites it as [1]; null if there is none, or it is out of order. */
    private static @Nullable Numbering listNumber(TextBlock entry, int expected) {
        Numbering number = Numbering.parse(entry.text());
        boolean follows = number != null && number.kind() == Numbering.NumberKind.ARABIC && number.value() == expected;
        return follows ? number : null;
    }
}
