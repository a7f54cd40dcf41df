package studybooklet.text;

import org.jspecify.annotations.Nullable;

/** Reads a line of names into authors. What is neither a name nor a separator keeps the line whole as the byline. */
final class Bylines {
    private Bylines() {}

    static void read(Notebook notebook, Draft draft, Block line) {
        Names names = Names.parse(line.text());
        if (names == null) {
            draft.authors.add(new Draft.Author(line, false, null));
            return;
        }
        if (names.extra()) {
            draft.byline.add(line);
        }
        int before = 0;
        for (int[] name : names.names()) {
            Block block = line.part(name[0], name[1]);
            if (block != null) {
                draft.authors.add(new Draft.Author(block, names.extra(), null));
            }
            consume(notebook, names, line.part(before, name[0]));
            before = name[1];
        }
        consume(notebook, names, line.part(before, line.text().length()));
    }

    private static void consume(Notebook notebook, Names names, @Nullable Block rest) {
        if (rest != null && !names.extra()) {
            notebook.consume(rest, "sign or separator in an author line");
        }
    }
}
