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
 * Finds what is set apart from the prose of an article: points of a list after a bullet, lines of verse, quotations that
 * stand further in. It runs before column breaks are mended, because lines of verse have no sentence ends either.
 */
public final class SetApart implements Step<ArticleDraft> {
    /** Columns by which a quotation or a verse stands further in than the paragraphs. */
    static final int DEEPER_BY = 4;

    private final ConversionLog log;

    public SetApart(ConversionLog log) {
        this.log = log;
    }

    @Override
    public ArticleDraft apply(ArticleDraft draft) {
        return log.follows(Rule.LISTS_AND_VERSE) ? draft.withBody(new ApartSearch(log, draft.body()).search()) : draft;
    }

    /** Gives the blocks of one body their roles. */
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

        /** Two or more blocks in a row with one bullet are a list; bullets over running text mark headings. */
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
            return isProse(block)
                    && Bullets.opens(block.text())
                    && block.first() == body.get(i).first();
        }

        private boolean opensHeading(int i) {
            TextBlock block = body.get(i);
            boolean shortLine = block.size() <= 31 && !block.endsSentence() && !Signs.in(block.last(), "：；，");
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
            return isProse(block)
                    && block.indent() >= indent + DEEPER_BY
                    && block.indent() <= 24
                    && BlockShape.isBody(block)
                    && block.numbering() == null
                    && !AuthorNotes.isNote(block.text());
        }
    }

    /** Whether blank lines stand between the paragraphs. */
    private static boolean hasBlankLines(List<TextBlock> body) {
        long longer = body.stream().filter(block -> block.size() > 30).count();
        long apart = body.stream()
                .filter(block -> block.size() > 30 && block.gap() > 0)
                .count();
        return longer > 0 ? apart * 2 > longer : body.stream().skip(1).anyMatch(block -> block.gap() > 0);
    }

    private static boolean isProse(TextBlock block) {
        return block.role() == TextBlock.Role.PROSE && block.correction() == null;
    }

    /** The least indent that at least a quarter of the longer blocks have; the rest of a paragraph that was cut has none. */
    private static int usualIndent(List<TextBlock> body) {
        List<TextBlock> longer = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            boolean begins = i == 0
                    || body.get(i - 1).endsSentence()
                    || body.get(i - 1).size() <= 30
                    || Signs.in(body.get(i - 1).last(), "：:");
            if (body.get(i).size() > 30 && begins) {
                longer.add(body.get(i));
            }
        }
        List<TextBlock> looked = longer.subList(0, Math.min(400, longer.size()));
        Map<Integer, Integer> count = new HashMap<>();
        looked.forEach(block -> count.merge(block.indent(), 1, Integer::sum));
        return count.entrySet().stream()
                .filter(indent -> indent.getValue() * 4 >= looked.size())
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(0);
    }
}
