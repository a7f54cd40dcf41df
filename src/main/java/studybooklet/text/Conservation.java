package studybooklet.text;

/** The last step: every character that is not white space has found its place once, or the conversion fails. */
final class Conservation {
    private Conservation() {}

    /** Tells as an error that no article was found, or where a character was lost or used twice. */
    static void check(Notebook notebook, boolean found) {
        Source source = notebook.source();
        if (!found) {
            notebook.error(0, "no article is found", "put <!-- article --> on a line before each title");
            return;
        }
        int lost = notebook.lost();
        if (lost >= 0) {
            notebook.error(
                    source.lineAt(lost),
                    "conversion would lose a character, at position " + lost,
                    "report this text to the tool's authors");
            return;
        }
        int twice = notebook.usedTwice();
        if (twice >= 0) {
            notebook.error(
                    source.lineAt(twice),
                    "conversion would write a character twice, at position " + twice,
                    "report this text to the tool's authors");
            return;
        }
        int disorder = notebook.disorder();
        if (disorder >= 0) {
            notebook.error(
                    source.lineAt(disorder),
                    "conversion would not keep the text's order or characters, at about position " + disorder,
                    "report this text to the tool's authors");
        }
    }
}
