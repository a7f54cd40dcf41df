package studybooklet.text.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.DraftAuthor;
import studybooklet.text.model.DraftCredits;
import studybooklet.text.model.Rule;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.Labels;
import studybooklet.text.names.Names;
import studybooklet.text.names.NoteBrackets;
import studybooklet.text.names.Offices;
import studybooklet.text.names.Signatures;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.RemovalKind;
import studybooklet.text.signs.Dates;
import studybooklet.text.signs.Signs;

/**
 * Moves source, date, notes and signature below an article's text to its front matter, from the last line backwards. Then
 * removes an end mark after the last sentence: ■, （完）.
 */
public final class LastLines implements Step<ArticleDraft> {
    /** The editors' afterword is looked for in this many blocks at the end. */
    private static final int MOST_AFTERWORD = 4;
    /** Names with an office are shorter than a sentence. */
    private static final int LONGEST_SIGNATURE = 40;
    /** Columns before a line that is set on the right. */
    private static final int RIGHT = 8;
    /** A note on an author is a short paragraph at most. */
    private static final int LONGEST_NOTE = 200;

    private final ConversionLog log;

    /** A step that reports to this log. */
    public LastLines(ConversionLog log) {
        this.log = log;
    }

    @Override
    public ArticleDraft apply(ArticleDraft draft) {
        return withoutEndMark(new EndReader(log, draft).read());
    }

    private ArticleDraft withoutEndMark(ArticleDraft draft) {
        if (draft.body().isEmpty()) {
            return draft;
        }
        int last = draft.body().size() - 1;
        TextBlock block = draft.body().get(last);
        int end = markFrom(block.text());
        TextBlock rest = block.part(0, end);
        TextBlock mark = block.part(end, block.text().length());
        if (mark == null || rest != null && !rest.endsSentence()) {
            return draft;
        }
        log.consume(mark, "end mark");
        List<TextBlock> body = new ArrayList<>(draft.body().subList(0, last));
        if (rest != null) {
            body.add(rest);
        }
        return draft.withBody(body);
    }

    /** Index of the end mark, and of the spaces before it; the text's length if there is none. */
    private static int markFrom(String text) {
        int end = BlockShape.withoutFinis(text);
        while (end > 1 && (Signs.in(text.charAt(end - 1), Signs.END_MARKS) || Signs.isSpace(text.charAt(end - 1)))) {
            end--;
        }
        return end;
    }

    /** Reads the end of one article. */
    private static final class EndReader {
        private final ConversionLog log;
        private ArticleDraft draft;
        private DraftCredits credits;
        private final List<TextBlock> body;

        EndReader(ConversionLog log, ArticleDraft draft) {
            this.log = log;
            this.draft = draft;
            this.credits = draft.credits();
            this.body = new ArrayList<>(draft.body());
        }

        /** The draft with what stands below the text in its front matter. */
        ArticleDraft read() {
            List<TextBlock> found = new ArrayList<>();
            List<TextBlock> afterword = takeAfterword();
            afterword = afterword.isEmpty() ? takeRemarks() : afterword;
            while (body.size() > 1 && takeLast(found)) {
                body.remove(body.size() - 1);
            }
            body.addAll(afterword);
            Collections.reverse(found);
            return draft.withCredits(credits.plusNotes(found)).withBody(body);
        }

        /** Removes what the editors say below the signature, 编后：…, from the body, and returns it. */
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

        /** Removes remarks below a signature, 注：…, from the body, and returns them; none if no signature stands above them. */
        private List<TextBlock> takeRemarks() {
            int from = body.size();
            while (from > 1 && BlockShape.isRemark(body.get(from - 1).text())) {
                from--;
            }
            boolean signed = from < body.size() && from > 1 && isSignature(from - 1);
            List<TextBlock> remarks = signed ? List.copyOf(body.subList(from, body.size())) : List.of();
            body.subList(body.size() - remarks.size(), body.size()).clear();
            return remarks;
        }

        private boolean isSignature(int i) {
            return credits.authors().isEmpty()
                    && log.follows(Rule.SIGNATURES)
                    && (Signatures.is(body, i) || isIssuer(i));
        }

        /** Whether the block names the body that issued a document, above its date, which is taken. */
        private boolean isIssuer(int i) {
            return !draft.date().isEmpty()
                    && body.get(i).size() <= LONGEST_SIGNATURE
                    && Names.isOffice(body.get(i).text());
        }

        private static boolean isOnTheRight(TextBlock block) {
            return block.indent() >= RIGHT && block.size() <= LONGEST_SIGNATURE && !block.endsSentence();
        }

        /** Takes the last block, if it belongs to the front matter; a note is added to {@code notes}. */
        private boolean takeLast(List<TextBlock> notes) {
            int last = body.size() - 1;
            TextBlock block = body.get(last);
            String text = block.text();
            if (block.correction() != null) {
                return false;
            }
            if (TitleForms.isOriginalTitle(text, draft.titles().title())) {
                return log.remove(block, RemovalKind.REPEATED_TITLE);
            }
            if (BlockShape.isDistribution(text)) {
                return notes.add(block);
            }
            if (takeLabel(block)) {
                return true;
            }
            if (Dates.matches(text) && draft.date().isEmpty()) {
                if (isDateOfUnknown(last)) {
                    return false;
                }
                draft = draft.plusDate(List.of(block));
                return true;
            }
            if (SourceLines.matches(text) && draft.source().name().isEmpty()) {
                draft = SourceReader.readLine(log, draft.withCredits(credits), block);
                credits = draft.credits();
                return true;
            }
            if (beginsWithAuthor(text)
                    || repeatsAuthors(text)
                    || !credits.authors().isEmpty() && isOfficeInBrackets(text)) {
                return notes.add(block);
            }
            boolean signs = isSignature(last);
            if (signs) {
                credits = Bylines.read(log, credits, block);
            }
            return signs;
        }

        /** Whether the date belongs to a line above it, both on the right, that is not recognised; they stay together. */
        private boolean isDateOfUnknown(int date) {
            TextBlock above = body.get(date - 1);
            return isOnTheRight(body.get(date))
                    && isOnTheRight(above)
                    && !Signatures.is(body, date - 1)
                    && !Names.isOffice(above.text());
        }

        /** Takes a date with its label, 发布时间：2024-05-06, a former title that is the title, 原题：…, and a count, 点击数：218. */
        private boolean takeLabel(TextBlock block) {
            Labels.Label label = Labels.parse(block.text());
            TextBlock sign = label == null ? null : block.part(0, label.valueFrom());
            TextBlock value = label == null
                    ? null
                    : block.part(label.valueFrom(), block.text().length());
            if (label == null || sign == null) {
                return false;
            }
            if (value == null || label.kind() == Labels.LabelKind.OTHER) {
                boolean empty = value == null || value.text().chars().allMatch(c -> Signs.isDigit((char) c));
                return empty && label.kind() == Labels.LabelKind.OTHER && log.remove(block, RemovalKind.ARCHIVE_ENTRY);
            }
            if (label.kind() == Labels.LabelKind.DATE
                    && Dates.matches(value.text())
                    && draft.date().isEmpty()) {
                log.consume(sign, "label");
                draft = draft.plusDate(List.of(value));
                return true;
            }
            return label.kind() == Labels.LabelKind.FORMER_TITLE
                    && draft.titles().title().size() == 1
                    && draft.titles().title().get(0).text().equals(value.text())
                    && log.remove(block, RemovalKind.REPEATED_TITLE);
        }

        /** Whether the line repeats the authors with a word on what they are: 本报记者　王炳. */
        private boolean repeatsAuthors(String text) {
            Names names = credits.authors().isEmpty() || text.length() > LONGEST_SIGNATURE ? null : Names.parse(text);
            return names != null
                    && names.extra()
                    && names.nameAuthors()
                    && names.names().stream()
                            .allMatch(at -> credits.authors().stream()
                                    .anyMatch(author -> Signs.squeeze(
                                                    author.name().text())
                                            .equals(Signs.squeeze(text.substring(at[0], at[1])))));
        }

        /** Whether the line is an office in brackets, where the author works: （某县文化馆）. */
        private static boolean isOfficeInBrackets(String text) {
            int[] inner = NoteBrackets.inner(text);
            return inner[0] > 0 && Names.isOffice(text.substring(inner[0], inner[1]));
        }

        /** Whether the line is a note that begins with an author's name: 张三：某校教师, （张三系某校教师）. */
        private boolean beginsWithAuthor(String text) {
            if (text.length() > LONGEST_NOTE) {
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
    }
}
