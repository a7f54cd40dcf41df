package studybooklet.text.article;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.Correction;
import studybooklet.text.model.Rule;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.AuthorNotes;
import studybooklet.text.names.EditorLines;
import studybooklet.text.names.Labels;
import studybooklet.text.names.Names;
import studybooklet.text.names.Signatures;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.signs.Dates;
import studybooklet.text.signs.Signs;

/** Takes out of an article's body what belongs to its front matter: notes, editor lines, a signature, source and date. */
public final class ArticleTail {
    private static final int LONGEST_HELPER = 30;
    private static final int MOST_AFTERWORD = 4;

    private final ConversionLog log;
    private final ArticleDraft draft;

    private ArticleTail(ConversionLog log, ArticleDraft draft) {
        this.log = log;
        this.draft = draft;
    }

    public static void take(ConversionLog log, ArticleDraft draft) {
        ArticleTail tail = new ArticleTail(log, draft);
        tail.takeNotes();
        tail.takeLastLines();
        tail.takeEndMark();
        (draft.notes.isEmpty() ? draft.notes : draft.byline).addAll(draft.affiliations);
        tail.unbracketNotes();
        tail.nameAuthors();
        tail.giveWords();
        tail.giveNotes();
    }

    private void takeNotes() {
        List<TextBlock> kept = new ArrayList<>();
        for (TextBlock block : draft.body) {
            String text = block.text();
            if (block.is(Correction.CorrectionKind.NOTE)) {
                draft.notes.add(block);
            } else if (block.is(Correction.CorrectionKind.AUTHOR)) {
                Bylines.read(log, draft, block);
            } else if (block.correction() != null) {
                kept.add(block);
            } else if (takeLabel(block)) {
                continue;
            } else if (namesUnknownAuthors(text)) {
                Bylines.read(log, draft, block);
            } else if (AuthorNotes.isNote(text)) {
                (tellsOfHelper(text) ? draft.byline : draft.notes).add(block);
            } else if (takeLabel(block)) {
                continue;
            } else if (EditorLines.matches(text)) {
                draft.editor.add(block);
            } else {
                kept.add(block);
            }
        }
        draft.body.clear();
        draft.body.addAll(kept);
    }

    /**
     * （本报记者　张三） is a note on an author who is known, and else tells the author. （作者：某校教研室　张三） tells what he is,
     * too, and stays a note.
     */
    private boolean namesUnknownAuthors(String text) {
        int[] inner = AuthorNotes.inner(text);
        boolean may = draft.authors.isEmpty()
                && !(text.startsWith("作者", inner[0]) && AuthorNotes.hasOffice(text))
                && inner[0] > 0
                && log.follows(Rule.SIGNATURES)
                && AuthorNotes.isNote(text);
        Names names = may ? Names.parse(text.substring(inner[0], inner[1])) : null;
        return names != null && names.offices().isEmpty();
    }

    /** （本报记者　王炳　整理） below what somebody else has said or written: no note on that author. */
    private boolean tellsOfHelper(String text) {
        int[] inner = AuthorNotes.inner(text);
        return !draft.authors.isEmpty()
                && inner[0] > 0
                && text.length() <= LONGEST_HELPER
                && namesSomebody(text.substring(inner[0], inner[1]))
                && (text.contains("整理") || text.contains("记录") || text.contains("采写") || text.contains("摄"))
                && draft.authors.stream()
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
    private boolean takeLabel(TextBlock block) {
        Labels.Label label = Labels.parse(block.text());
        TextBlock sign = label == null ? null : block.part(0, label.valueFrom());
        TextBlock value = label == null
                ? null
                : block.part(label.valueFrom(), block.text().length());
        if (label != null
                && sign != null
                && value != null
                && label.kind() == Labels.LabelKind.AUTHOR
                && draft.authors.isEmpty()
                && value.size() <= 30) {
            log.consume(sign, "label");
            Bylines.read(log, draft, value);
            return true;
        }
        if (label != null && value != null && label.kind() == Labels.LabelKind.AUTHOR && isKnown(value)) {
            log.consume(block, "author told twice");
            return true;
        }
        if (label == null
                || !label.bracketed()
                || label.kind() != Labels.LabelKind.AUTHOR_NOTE
                || sign == null
                || value == null) {
            return false;
        }
        log.consume(sign, "label");
        return draft.notes.add(value);
    }

    /** Whether the text is the name of the only author. */
    private boolean isKnown(TextBlock name) {
        return draft.authors.size() == 1
                && Signs.squeeze(draft.authors.get(0).name().text()).equals(Signs.squeeze(name.text()));
    }

    /** From the end backwards: source, date, a note that begins with an author's name, the signature. */
    private void takeLastLines() {
        List<TextBlock> found = new ArrayList<>();
        List<TextBlock> afterword = takeAfterword();
        while (draft.body.size() > 1 && takeLast(draft.body.size() - 1, found)) {
            draft.body.remove(draft.body.size() - 1);
        }
        draft.body.addAll(afterword);
        for (int i = found.size() - 1; i >= 0; i--) {
            draft.notes.add(found.get(i));
        }
    }

    /** 编后：… stands below the signature. It is laid aside and stays in the body. */
    private List<TextBlock> takeAfterword() {
        int from = Math.max(1, draft.body.size() - MOST_AFTERWORD);
        while (from < draft.body.size()
                && !BlockShape.isAfterword(draft.body.get(from).text())) {
            from++;
        }
        if (from >= draft.body.size()) {
            return List.of();
        }
        List<TextBlock> afterword = List.copyOf(draft.body.subList(from, draft.body.size()));
        draft.body.subList(from, draft.body.size()).clear();
        return afterword;
    }

    private boolean takeLast(int last, List<TextBlock> notes) {
        TextBlock block = draft.body.get(last);
        String text = block.text();
        if (block.correction() != null) {
            return false;
        }
        if (Dates.matches(text) && draft.date.isEmpty()) {
            return draft.date.add(block);
        }
        if (SourceLines.matches(text) && draft.sourceName.isEmpty()) {
            SourceLines.readLine(log, draft, block);
            return true;
        }
        if (beginsWithAuthor(text) || tellsWhatAuthorIs(text) || !draft.authors.isEmpty() && isOfficeInBrackets(text)) {
            return notes.add(block);
        }
        boolean signs = draft.authors.isEmpty() && log.follows(Rule.SIGNATURES) && Signatures.is(draft.body, last);
        if (signs) {
            Bylines.read(log, draft, block);
        }
        return signs;
    }

    /** 本报记者　王炳 below the text, where 王炳 signs above it. */
    private boolean tellsWhatAuthorIs(String text) {
        Names names = draft.authors.isEmpty() || text.length() > 40 ? null : Names.parse(text);
        return names != null
                && names.extra()
                && names.names().stream()
                        .allMatch(at -> draft.authors.stream()
                                .anyMatch(author -> Signs.squeeze(author.name().text())
                                        .equals(Signs.squeeze(text.substring(at[0], at[1])))));
    }

    /** （某县文化馆）: where the author works, and no more. */
    private static boolean isOfficeInBrackets(String text) {
        int[] inner = AuthorNotes.inner(text);
        return inner[0] > 0 && Names.isOffice(text.substring(inner[0], inner[1]));
    }

    /** 张三：某校教师, （张三系某校教师）, where 张三 is an author. */
    private boolean beginsWithAuthor(String text) {
        if (text.length() > 200) {
            return false;
        }
        String inner = text.substring(AuthorNotes.inner(text)[0]);
        for (ArticleDraft.DraftAuthor author : draft.authors) {
            String name = Signs.squeeze(author.name().text());
            boolean named = inner.startsWith(name) && inner.length() > name.length() + 2;
            if (named && Signs.in(inner.charAt(name.length()), "：:系为，, 　（(")) {
                return inner.length() < text.length()
                        || AuthorNotes.hasOffice(inner)
                        || Signs.in(inner.charAt(name.length()), "系：:");
            }
        }
        return false;
    }

    private void takeEndMark() {
        if (draft.body.isEmpty()) {
            return;
        }
        int last = draft.body.size() - 1;
        TextBlock block = draft.body.get(last);
        String text = block.text();
        int end = text.length();
        if (text.endsWith("（完）") || text.endsWith("(完)")) {
            end -= 3;
        }
        while (end > 1 && (Signs.in(text.charAt(end - 1), Signs.END_MARKS) || Signs.isSpace(text.charAt(end - 1)))) {
            end--;
        }
        TextBlock rest = block.part(0, end);
        TextBlock mark = block.part(end, text.length());
        if (mark != null && (rest == null || rest.endsSentence())) {
            log.consume(mark, "end mark");
            draft.body.remove(last);
            if (rest != null) {
                draft.body.add(rest);
            }
        }
    }

    private void unbracketNotes() {
        List<TextBlock> inner = new ArrayList<>();
        for (TextBlock note : draft.notes) {
            int[] bounds = AuthorNotes.inner(note.text());
            TextBlock open = note.part(0, bounds[0]);
            TextBlock close = note.part(bounds[1], note.text().length());
            TextBlock rest = note.part(bounds[0], bounds[1]);
            if (open != null && rest != null) {
                log.consume(open, "bracket of an author note");
            }
            if (close != null && rest != null) {
                log.consume(close, "bracket or mark after an author note");
            }
            inner.add(rest == null ? note : rest);
        }
        draft.notes.clear();
        draft.notes.addAll(inner);
    }

    /** Names that only the note or the dateline tells. */
    private void nameAuthors() {
        if (!draft.authors.isEmpty() || !log.follows(Rule.NAMES_IN_NOTES)) {
            return;
        }
        for (TextBlock note : draft.notes) {
            List<int[]> told = AuthorNotes.names(note.text());
            draft.authors.addAll(Bylines.copies(note, told.isEmpty() ? namesBehindOffice(note) : told));
        }
        if (draft.authors.isEmpty() && !draft.body.isEmpty()) {
            Bylines.fromDateline(draft, draft.body.get(0));
        }
    }

    /** 作者：某县委党校教育长、教授　王炳. */
    private static List<int[]> namesBehindOffice(TextBlock note) {
        Names read = Names.parse(note.text());
        return read == null || !read.sure() || read.office() || read.offices().isEmpty() ? List.of() : read.names();
    }

    /** 本报记者 is the note of people who have no better one; 本报记者 王炳 通讯员 李明 gives each his own. */
    private void giveWords() {
        List<TextBlock> words = draft.bylineWords;
        if (!draft.notes.isEmpty() || draft.authors.isEmpty()) {
            words.forEach(word -> log.consume(word, "word in an author line"));
        } else if (words.size() > 1 && words.size() == draft.authors.size()) {
            for (int i = 0; i < words.size(); i++) {
                TextBlock name = draft.authors.get(i).name();
                draft.authors.set(
                        i,
                        new ArticleDraft.DraftAuthor(name, draft.authors.get(i).copy(), words.get(i)));
            }
        } else {
            draft.notes.addAll(words);
        }
    }

    /** A note that can only be meant for one author is his. */
    private void giveNotes() {
        if (draft.authors.stream().anyMatch(author -> author.note() != null)) {
            return;
        }
        if (draft.authors.size() == 1 && draft.notes.size() == 1) {
            ArticleDraft.DraftAuthor author = draft.authors.get(0);
            draft.authors.set(0, new ArticleDraft.DraftAuthor(author.name(), author.copy(), draft.notes.remove(0)));
        } else if (draft.authors.size() == draft.notes.size()) {
            giveEachHisOwn();
        }
    }

    /** As many notes as authors, and each note names its author: then each author has his own. */
    private void giveEachHisOwn() {
        List<ArticleDraft.DraftAuthor> given = new ArrayList<>();
        for (int i = 0; i < draft.authors.size(); i++) {
            ArticleDraft.DraftAuthor author = draft.authors.get(i);
            TextBlock note = draft.notes.get(i);
            if (!Signs.squeeze(note.text()).contains(Signs.squeeze(author.name().text()))) {
                return;
            }
            given.add(new ArticleDraft.DraftAuthor(author.name(), author.copy(), note));
        }
        draft.authors.clear();
        draft.authors.addAll(given);
        draft.notes.clear();
    }
}
