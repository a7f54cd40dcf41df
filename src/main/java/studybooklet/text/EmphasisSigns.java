package studybooklet.text;

import java.util.ArrayList;
import java.util.List;

/** Removes the signs of emphasis from the blocks of a Markdown source, so that no rule takes them for text. */
final class EmphasisSigns {
    private final Notebook notebook;

    private EmphasisSigns(Notebook notebook) {
        this.notebook = notebook;
    }

    static List<Block> remove(Notebook notebook, List<Block> blocks) {
        EmphasisSigns signs = new EmphasisSigns(notebook);
        return notebook.inlines().isEmpty()
                ? blocks
                : blocks.stream().map(signs::remove).toList();
    }

    private Block remove(Block block) {
        if (Labels.opens(block.text())) {
            return block;
        }
        List<Run> runs = new ArrayList<>();
        for (Run run : block.runs()) {
            remove(block, run, runs);
        }
        boolean same = runs.size() == block.runs().size()
                && runs.get(0).equals(block.runs().get(0));
        return same ? block : block.of(runs);
    }

    /** Adds what is left of a run. */
    private void remove(Block block, Run run, List<Run> left) {
        int at = run.start();
        for (Inlines.Emphasis e : notebook.inlines().emphasisBetween(run.start(), run.end())) {
            int end = e.close() + e.stars();
            if (e.open() < at || end > run.end()) {
                continue;
            }
            add(left, at, e.open());
            add(left, e.open() + e.stars(), e.close());
            notebook.consume(new Run(e.open(), e.open() + e.stars()), "sign of emphasis");
            notebook.consume(new Run(e.close(), end), "sign of emphasis");
            boolean whole = block.runs().size() == 1 && e.open() == run.start() && end == run.end();
            if (!whole) {
                notebook.inlines().keep(e);
            }
            at = end;
        }
        add(left, at, run.end());
    }

    private static void add(List<Run> runs, int from, int to) {
        if (from < to) {
            runs.add(new Run(from, to));
        }
    }
}
