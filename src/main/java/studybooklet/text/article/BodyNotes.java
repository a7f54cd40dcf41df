package studybooklet.text.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.Correction;
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
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.RemovalKind;
import studybooklet.text.signs.Signs;
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/** Moves notes on authors, labelled authors and editor lines from anywhere in an article's body to its front matter. */
public final class BodyNotes implements Step<ArticleDraft> {
    /** A note in brackets on people who helped holds a few names, no sentence. */
    private static final int LONGEST_HELP = 30;
    /** The value of an author label holds a few names, no sentence. */
    private static final int LONGEST_AUTHOR = 30;

    private static final WordList HELP = WordFile.read("credits").group("help");

    private final ConversionLog log;

    /** A step that reports to this log. */
    public BodyNotes(ConversionLog log) {
        this.log = log;
    }

    @Override
    public ArticleDraft apply(ArticleDraft draft) {
        BodyReader reader = new BodyReader(log, draft.credits());
        List<TextBlock> body =
                draft.body().stream().filter(block -> !reader.take(block)).toList();
        return draft.withCredits(reader.credits()).withBody(body);
    }

    /** Collects the credits of one article. */
    private static final class BodyReader {
        private final ConversionLog log;
        private final List<TextBlock> notes = new ArrayList<>();
        private final List<TextBlock> editor = new ArrayList<>();
        private DraftCredits credits;

        BodyReader(ConversionLog log, DraftCredits credits) {
            this.log = log;
            this.credits = credits;
        }

        DraftCredits credits() {
            return credits.plusNotes(notes).plusEditor(editor);
        }

        /** Takes a block that belongs to the front matter; false if it belongs to the text. */
        boolean take(TextBlock block) {
            String text = block.text();
            if (block.correction() != null) {
                return takeCorrected(block);
            }
            if (takeLabel(block)) {
                return true;
            }
            if (namesUnknownAuthors(text)) {
                credits = Bylines.read(log, credits, block);
                return true;
            }
            if (AuthorNotes.isNote(text)) {
                return namesHelper(text) ? takeHelper(block) : notes.add(block);
            }
            return EditorLines.matches(text) && editor.add(block);
        }

        private boolean takeHelper(TextBlock block) {
            credits = credits.plusByline(List.of(block));
            return true;
        }

        private boolean takeCorrected(TextBlock block) {
            if (block.is(Correction.CorrectionKind.AUTHOR)) {
                credits = Bylines.readHead(log, credits, block);
                return true;
            }
            return block.is(Correction.CorrectionKind.NOTE) && notes.add(block);
        }

        /**
         * Whether the block names authors where none is known: （本报记者　张三）. One that tells their office as well is a note:
         * （作者：某校教研室　张三）.
         */
        private boolean namesUnknownAuthors(String text) {
            int[] inner = NoteBrackets.inner(text);
            boolean may = credits.authors().isEmpty()
                    && !(text.startsWith("作者", inner[0]) && Offices.occursIn(text))
                    && inner[0] > 0
                    && log.follows(Rule.SIGNATURES)
                    && AuthorNotes.isNote(text);
            Names names = may ? Names.parse(text.substring(inner[0], inner[1])) : null;
            return names != null && names.nameAuthors() && names.offices().isEmpty();
        }

        /** Whether the note names people who helped another author: （本报记者　王炳　整理）. */
        private boolean namesHelper(String text) {
            int[] inner = NoteBrackets.inner(text);
            return !credits.authors().isEmpty()
                    && inner[0] > 0
                    && text.length() <= LONGEST_HELP
                    && namesSomebody(text.substring(inner[0], inner[1]))
                    && HELP.occursIn(text)
                    && credits.authors().stream()
                            .noneMatch(author -> Signs.squeeze(text)
                                    .contains(Signs.squeeze(author.name().text())));
        }

        /** Whether the note has names and what these people did before its first comma: 本报记者　王炳　整理，有删节. */
        private static boolean namesSomebody(String note) {
            int comma = note.indexOf('，');
            Names names = Names.parse(comma > 0 ? note.substring(0, comma) : note);
            return names != null && names.extra() && names.offices().isEmpty();
        }

        /** Takes what a label below the text announces: 作者：…, 【作者简介】…. */
        private boolean takeLabel(TextBlock block) {
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

        /** Takes 作者：王炳 below the text, where no author is known or the name is only repeated. */
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
    }
}
