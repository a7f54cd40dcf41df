package studybooklet.text.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.Correction;
import studybooklet.text.model.DraftAuthor;
import studybooklet.text.model.DraftCredits;
import studybooklet.text.model.Rule;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.AuthorNotes;
import studybooklet.text.names.EditorLines;
import studybooklet.text.names.Labels;
import studybooklet.text.names.Names;
import studybooklet.text.names.NoteBrackets;
import studybooklet.text.names.Offices;
import studybooklet.text.names.Signatures;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.RemovalKind;
import studybooklet.text.signs.Dates;
import studybooklet.text.signs.Signs;

/** Moves what belongs to the front matter out of an article's body: notes, editor lines, a signature, source and date. */
public final class ArticleTail implements Step<ArticleDraft> {
    /** A note on who helped, in brackets, is not longer. */
    private static final int LONGEST_HELPER = 30;
    /** A line that names the authors is not longer. */
    private static final int LONGEST_AUTHOR = 30;
    /** Blocks at the end among which the editors' afterword may begin. */
    private static final int MOST_AFTERWORD = 4;

    private final ConversionLog log;

    public ArticleTail(ConversionLog log) {
        this.log = log;
    }

    @Override
    public ArticleDraft apply(ArticleDraft draft) {
        TailReader reader = new TailReader(log, draft);
        reader.takeNotes();
        reader.takeLastLines();
        reader.takeEndMark();
        return reader.rest();
    }

    /** Reads the body of one article; what it has not taken is left in the body. */
    private static final class TailReader {
        private final ConversionLog log;
        private ArticleDraft draft;
        private DraftCredits credits;
        private final List<TextBlock> body;

        TailReader(ConversionLog log, ArticleDraft draft) {
            this.log = log;
            this.draft = draft;
            this.credits = draft.credits();
            this.body = new ArrayList<>(draft.body());
        }

        ArticleDraft rest() {
            return draft.withCredits(credits).withBody(body);
        }

        void takeNotes() {
            List<TextBlock> kept = new ArrayList<>();
            List<TextBlock> notes = new ArrayList<>();
            List<TextBlock> editor = new ArrayList<>();
            for (TextBlock block : body) {
                String text = block.text();
                if (block.is(Correction.CorrectionKind.NOTE)) {
                    notes.add(block);
                } else if (block.is(Correction.CorrectionKind.AUTHOR)) {
                    credits = Bylines.read(log, credits, block);
                } else if (block.correction() != null) {
                    kept.add(block);
                } else if (takeLabel(block, notes)) {
                    continue;
                } else if (namesUnknownAuthors(text)) {
                    credits = Bylines.read(log, credits, block);
                } else if (AuthorNotes.isNote(text) && tellsOfHelper(text)) {
                    credits = credits.plusByline(List.of(block));
                } else {
                    (AuthorNotes.isNote(text) ? notes : EditorLines.matches(text) ? editor : kept).add(block);
                }
            }
            body.clear();
            body.addAll(kept);
            credits = credits.plusNotes(notes).plusEditor(editor);
        }

        /**
         * （本报记者　张三） is a note on an author who is known, and else tells the author. （作者：某校教研室　张三） tells what he is,
         * too, and stays a note.
         */
        private boolean namesUnknownAuthors(String text) {
            int[] inner = NoteBrackets.inner(text);
            boolean may = credits.authors().isEmpty()
                    && !(text.startsWith("作者", inner[0]) && Offices.occursIn(text))
                    && inner[0] > 0
                    && log.follows(Rule.SIGNATURES)
                    && AuthorNotes.isNote(text);
            Names names = may ? Names.parse(text.substring(inner[0], inner[1])) : null;
            return names != null && names.offices().isEmpty();
        }

        /** （本报记者　王炳　整理） below what somebody else has said or written: no note on that author. */
        private boolean tellsOfHelper(String text) {
            int[] inner = NoteBrackets.inner(text);
            return !credits.authors().isEmpty()
                    && inner[0] > 0
                    && text.length() <= LONGEST_HELPER
                    && namesSomebody(text.substring(inner[0], inner[1]))
                    && (text.contains("整理") || text.contains("记录") || text.contains("采写") || text.contains("摄"))
                    && credits.authors().stream()
                            .noneMatch(author -> Signs.squeeze(text)
                                    .contains(Signs.squeeze(author.name().text())));
        }

        /** 本报记者　王炳　整理，有删节: names and what these people did, up to the first comma. */
        private static boolean namesSomebody(String note) {
            int comma = note.indexOf('，');
            Names names = Names.parse(comma > 0 ? note.substring(0, comma) : note);
            return names != null && names.extra() && names.offices().isEmpty();
        }

        /** 【作者简介】… below the text. */
        private boolean takeLabel(TextBlock block, List<TextBlock> notes) {
            Labels.Label label = Labels.parse(block.text());
            TextBlock sign = label == null ? null : block.part(0, label.valueFrom());
            TextBlock value = label == null
                    ? null
                    : block.part(label.valueFrom(), block.text().length());
            if (label == null || value == null) {
                return false;
            }
            if (label.kind() == Labels.LabelKind.AUTHOR) {
                return takeAuthor(block, sign, value);
            }
            if (sign == null || !label.bracketed() || label.kind() != Labels.LabelKind.AUTHOR_NOTE) {
                return false;
            }
            log.consume(sign, "label");
            return notes.add(value);
        }

        /** 作者：王炳 below the text names the author, where no author is known, or repeats his name. */
        private boolean takeAuthor(TextBlock block, @Nullable TextBlock sign, TextBlock value) {
            if (sign != null && credits.authors().isEmpty() && value.size() <= LONGEST_AUTHOR) {
                log.consume(sign, "label");
                credits = Bylines.read(log, credits, value);
                return true;
            }
            return isKnown(value) && log.remove(block, RemovalKind.REPEATED_AUTHOR);
        }

        /** Whether the text is the name of the only author. */
        private boolean isKnown(TextBlock name) {
            return credits.authors().size() == 1
                    && Signs.squeeze(credits.authors().get(0).name().text()).equals(Signs.squeeze(name.text()));
        }

        /** From the end backwards: source, date, a note that begins with an author's name, the signature. */
        void takeLastLines() {
            List<TextBlock> found = new ArrayList<>();
            List<TextBlock> afterword = takeAfterword();
            while (body.size() > 1 && takeLast(found)) {
                body.remove(body.size() - 1);
            }
            body.addAll(afterword);
            Collections.reverse(found);
            credits = credits.plusNotes(found);
        }

        /** 编后：… stands below the signature. It is laid aside and stays in the body. */
        private List<TextBlock> takeAfterword() {
            int from = Math.max(1, body.size() - MOST_AFTERWORD);
            while (from < body.size() && !BlockShape.isAfterword(body.get(from).text())) {
                from++;
            }
            if (from >= body.size()) {
                return List.of();
            }
            List<TextBlock> afterword = List.copyOf(body.subList(from, body.size()));
            body.subList(from, body.size()).clear();
            return afterword;
        }

        private boolean takeLast(List<TextBlock> notes) {
            int last = body.size() - 1;
            TextBlock block = body.get(last);
            String text = block.text();
            if (block.correction() != null) {
                return false;
            }
            if (Dates.matches(text) && draft.date().isEmpty()) {
                draft = draft.plusDate(List.of(block));
                return true;
            }
            if (SourceLines.matches(text) && draft.source().name().isEmpty()) {
                draft = SourceLines.readLine(log, draft.withCredits(credits), block);
                credits = draft.credits();
                return true;
            }
            if (beginsWithAuthor(text)
                    || tellsWhatAuthorIs(text)
                    || !credits.authors().isEmpty() && isOfficeInBrackets(text)) {
                return notes.add(block);
            }
            boolean signs = credits.authors().isEmpty() && log.follows(Rule.SIGNATURES) && Signatures.is(body, last);
            if (signs) {
                credits = Bylines.read(log, credits, block);
            }
            return signs;
        }

        /** 本报记者　王炳 below the text, where 王炳 signs above it. */
        private boolean tellsWhatAuthorIs(String text) {
            Names names = credits.authors().isEmpty() || text.length() > 40 ? null : Names.parse(text);
            return names != null
                    && names.extra()
                    && names.names().stream()
                            .allMatch(at -> credits.authors().stream()
                                    .anyMatch(author -> Signs.squeeze(
                                                    author.name().text())
                                            .equals(Signs.squeeze(text.substring(at[0], at[1])))));
        }

        /** （某县文化馆）: where the author works, and no more. */
        private static boolean isOfficeInBrackets(String text) {
            int[] inner = NoteBrackets.inner(text);
            return inner[0] > 0 && Names.isOffice(text.substring(inner[0], inner[1]));
        }

        /** 张三：某校教师, （张三系某校教师）, where 张三 is an author. */
        private boolean beginsWithAuthor(String text) {
            if (text.length() > 200) {
                return false;
            }
            String inner = text.substring(NoteBrackets.inner(text)[0]);
            for (DraftAuthor author : credits.authors()) {
                String name = Signs.squeeze(author.name().text());
                boolean named = inner.startsWith(name) && inner.length() > name.length() + 2;
                if (named && Signs.in(inner.charAt(name.length()), "：:系为，, 　（(")) {
                    return inner.length() < text.length()
                            || Offices.occursIn(inner)
                            || Signs.in(inner.charAt(name.length()), "系：:");
                }
            }
            return false;
        }

        void takeEndMark() {
            if (body.isEmpty()) {
                return;
            }
            int last = body.size() - 1;
            TextBlock block = body.get(last);
            String text = block.text();
            int end = text.length();
            if (text.endsWith("（完）") || text.endsWith("(完)")) {
                end -= 3;
            }
            while (end > 1
                    && (Signs.in(text.charAt(end - 1), Signs.END_MARKS) || Signs.isSpace(text.charAt(end - 1)))) {
                end--;
            }
            TextBlock rest = block.part(0, end);
            TextBlock mark = block.part(end, text.length());
            if (mark != null && (rest == null || rest.endsSentence())) {
                log.consume(mark, "end mark");
                body.remove(last);
                if (rest != null) {
                    body.add(rest);
                }
            }
        }
    }
}
