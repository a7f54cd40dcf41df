package studybooklet.text.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studybooklet.text.article.BlockShape;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.Rule;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.AuthorNotes;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.signs.Bullets;
import studybooklet.text.signs.Signs;

/**
 * Finds what is set apart from the prose of an article: list items with a bullet, lines of verse, quotations with a larger
 * indent. It runs before {@link ColumnBreaks}, because lines of verse do not end sentences either.
 */
public final class SetApart implements Step<ArticleDraft> {
    /** Columns, two full-width spaces, by which a quotation or a verse is indented further than the paragraphs. */
    static final int DEEPER_BY = 4;
    /** Columns; a line that is indented further is centred or aligned to the right. */
    private static final int DEEPEST = 24;
    /** A line with more characters than this is a paragraph, not a heading or a title. */
    private static final int LONGEST_LINE = 30;
    /** So many paragraphs show which indent is usual. */
    private static final int SAMPLE = 400;

    private final ConversionLog log;

    /** A step that reports bullets and verse to the log. */
    public SetApart(ConversionLog log) {
        this.log = log;
    }

    @Override
    public ArticleDraft apply(ArticleDraft draft) {
        return log.follows(Rule.LISTS_AND_VERSE) ? draft.withBody(new ApartSearch(log, draft.body()).search()) : draft;
    }

    /** Gives the blocks of one body their roles, in a copy of the list. */
    private static final class ApartSearch {
        private final ConversionLog log;
        private final List<TextBlock> body;
        private final int indent;
        private final boolean blankLines;

        ApartSearch(ConversionLog log, List<TextBlock> body) {
            this.log = log;
            this.body = new ArrayList<>(body);
            this.indent = usualIndent(body);
            this.blankLines = hasBlankLines(body);
        }

        List<TextBlock> search() {
            bullets();
            List<TextBlock> found = VerseLines.find(log, body, indent, blankLines);
            body.clear();
            body.addAll(found);
            quotations();
            return body;
        }

        /** Two or more consecutive blocks with the same bullet are a list; a short one above a paragraph is a heading. */
        private void bullets() {
            int i = 0;
            while (i < body.size()) {
                int end = i;
                while (end < body.size() && sameBullet(i, end)) {
                    end++;
                }
                boolean list = end - i >= 2;
                for (int j = i; j < end; j++) {
                    if (list || opensHeading(j)) {
                        TextBlock rest = withoutBullet(body.get(j));
                        body.set(j, list ? rest.as(TextBlock.Role.ITEM) : rest);
                    }
                }
                i = Math.max(end, i + 1);
            }
        }

        private boolean sameBullet(int i, int j) {
            TextBlock block = body.get(j);
            return OwnLineHeadings.isUndecided(block)
                    && Bullets.opens(block.text())
                    && block.first() == body.get(i).first();
        }

        private boolean opensHeading(int i) {
            TextBlock block = body.get(i);
            int withoutBullet = block.size() - 1;
            boolean shortLine =
                    withoutBullet <= LONGEST_LINE && !block.endsSentence() && !Signs.in(block.last(), "：；，");
            return shortLine && i + 1 < body.size() && BlockShape.isBody(body.get(i + 1));
        }

        private TextBlock withoutBullet(TextBlock block) {
            int from = Bullets.textFrom(block.text());
            TextBlock sign = block.part(0, 1);
            TextBlock rest = block.part(from, block.text().length());
            if (sign == null || rest == null) {
                return block;
            }
            log.consume(sign, "bullet");
            return rest;
        }

        /** Marks blocks with a larger indent as quotations, unless so many have it that it is an indent of paragraphs. */
        private void quotations() {
            long deeper = body.stream().filter(this::standsDeeper).count();
            if (deeper * 3 > body.size()) {
                return;
            }
            for (int i = 0; i < body.size(); i++) {
                if (standsDeeper(body.get(i))) {
                    body.set(i, body.get(i).as(TextBlock.Role.QUOTE));
                }
            }
        }

        private boolean standsDeeper(TextBlock block) {
            return OwnLineHeadings.isUndecided(block)
                    && block.indent() >= indent + DEEPER_BY
                    && block.indent() <= DEEPEST
                    && BlockShape.isBody(block)
                    && block.numbering() == null
                    && !AuthorNotes.isNote(block.text());
        }
    }

    /** Whether blank lines stand between the paragraphs. */
    private static boolean hasBlankLines(List<TextBlock> body) {
        long longer = body.stream().filter(block -> block.size() > LONGEST_LINE).count();
        long apart = body.stream()
                .filter(block -> block.size() > LONGEST_LINE && block.gap() > 0)
                .count();
        return longer > 0 ? apart * 2 > longer : body.stream().skip(1).anyMatch(block -> block.gap() > 0);
    }

    /** The smallest indent that a quarter of the paragraphs have; a fragment behind a column break has none. */
    private static int usualIndent(List<TextBlock> body) {
        List<TextBlock> longer = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            boolean begins = i == 0
                    || body.get(i - 1).endsSentence()
                    || body.get(i - 1).size() <= LONGEST_LINE
                    || Signs.in(body.get(i - 1).last(), "：:");
            if (body.get(i).size() > LONGEST_LINE && begins) {
                longer.add(body.get(i));
            }
        }
        List<TextBlock> looked = longer.subList(0, Math.min(SAMPLE, longer.size()));
        Map<Integer, Integer> count = new HashMap<>();
        looked.forEach(block -> count.merge(block.indent(), 1, Integer::sum));
        return count.entrySet().stream()
                .filter(indent -> indent.getValue() * 4 >= looked.size())
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(0);
    }
}
