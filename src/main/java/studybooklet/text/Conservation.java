package studybooklet.text;

import java.util.List;

/** The last step: every character that is not white space has found its place once, or the conversion fails. */
final class Conservation {
    private Conservation() {}

    /** Whether articles were found and no character was lost or used twice; else an error says where. */
    static boolean holds(Notebook notebook, List<ConvertedArticle> articles) {
        Source source = notebook.source();
        if (articles.isEmpty()) {
            notebook.error(0, "no article is found", "put <!-- article --> on a line before each title");
            return false;
        }
        int lost = notebook.lost();
        if (lost >= 0) {
            notebook.error(
                    source.lineAt(lost),
                    "conversion would lose a character, at position " + lost,
                    "report this text to the tool's authors");
            return false;
        }
        int twice = notebook.usedTwice();
        if (twice >= 0) {
            notebook.error(
                    source.lineAt(twice),
                    "conversion would write a character twice, at position " + twice,
                    "report this text to the tool's authors");
            return false;
        }
        int disorder = notebook.disorder();
        if (disorder >= 0) {
            notebook.error(
                    source.lineAt(disorder),
                    "conversion would not keep the text's order or characters, at about position " + disorder,
                    "report this text to the tool's authors");
            return false;
        }
        return true;
    }
}
