package studybooklet.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what is set apart from the prose of an article: points of a list after a bullet, lines of verse, quotations that
 * stand further in. It runs before column breaks are mended, because lines of verse have no sentence ends either.
 */
final class SetApart {
    /** Columns by which a quotation or a verse stands further in than the paragraphs. */
    static final int DEEPER_BY = 4;

    private final Notebook notebook;
    private final List<Block> body;
    private final int indent;
    private final boolean blankLines;

    private SetApart(Notebook notebook, List<Block> body) {
        this.notebook = notebook;
        this.body = new ArrayList<>(body);
        this.indent = usualIndent(body);
        long longer = body.stream().filter(block -> block.size() > 30).count();
        long apart = body.stream()
                .filter(block -> block.size() > 30 && block.gap() > 0)
                .count();
        this.blankLines =
                longer > 0 ? apart * 2 > longer : body.stream().skip(1).anyMatch(block -> block.gap() > 0);
    }

    static List<Block> find(Notebook notebook, List<Block> body) {
        if (!notebook.follows(Rule.LISTS_AND_VERSE)) {
            return body;
        }
        SetApart found = new SetApart(notebook, body);
        found.bullets();
        VerseLines.find(notebook, found.body, found.indent, found.blankLines);
        found.quotations();
        return found.body;
    }

    /** The least indent that at least a quarter of the longer blocks have; the rest of a paragraph that was cut has none. */
    private static int usualIndent(List<Block> body) {
        List<Block> longer = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            boolean begins = i == 0
                    || body.get(i - 1).endsSentence()
                    || body.get(i - 1).size() <= 30
                    || Signs.in(body.get(i - 1).last(), "：:");
            if (body.get(i).size() > 30 && begins) {
                longer.add(body.get(i));
            }
        }
        List<Block> looked = longer.subList(0, Math.min(400, longer.size()));
        Map<Integer, Integer> count = new HashMap<>();
        looked.forEach(block -> count.merge(block.indent(), 1, Integer::sum));
        return count.entrySet().stream()
                .filter(indent -> indent.getValue() * 4 >= looked.size())
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(0);
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
                    Block rest = withoutBullet(body.get(j));
                    body.set(j, list ? rest.as(Block.Role.ITEM) : rest);
                }
            }
            i = Math.max(end, i + 1);
        }
    }

    private boolean sameBullet(int i, int j) {
        Block block = body.get(j);
        return isProse(block)
                && Bullets.opens(block.text())
                && block.first() == body.get(i).first();
    }

    private boolean opensHeading(int i) {
        Block block = body.get(i);
        boolean shortLine = block.size() <= 31 && !block.endsSentence() && !Signs.in(block.last(), "：；，");
        return shortLine && i + 1 < body.size() && Shape.isBody(body.get(i + 1));
    }

    private Block withoutBullet(Block block) {
        int from = Bullets.textFrom(block.text());
        Block sign = block.part(0, 1);
        Block rest = block.part(from, block.text().length());
        if (sign == null || rest == null) {
            return block;
        }
        notebook.consume(sign, "bullet");
        return rest;
    }

    private static boolean isProse(Block block) {
        return block.role() == Block.Role.PROSE && block.correction() == null;
    }

    private void quotations() {
        long deeper = body.stream().filter(this::standsDeeper).count();
        if (deeper * 3 > body.size()) {
            return;
        }
        for (int i = 0; i < body.size(); i++) {
            if (standsDeeper(body.get(i))) {
                body.set(i, body.get(i).as(Block.Role.QUOTE));
            }
        }
    }

    private boolean standsDeeper(Block block) {
        return isProse(block)
                && block.indent() >= indent + DEEPER_BY
                && block.indent() <= 24
                && Shape.isBody(block)
                && block.numbering() == null
                && !AuthorNotes.isNote(block.text());
    }
}
