package studybooklet.text.proof;

import studybooklet.text.model.SourceText;
import studybooklet.text.report.ConversionLog;

/** Checks that the conversion has used each character of the source exactly once, white space aside. */
public final class Conservation {
    private Conservation() {}

    /** Reports as an error that no article was found, or the first character that was lost, used twice or out of order. */
    public static void check(ConversionLog log, boolean found) {
        SourceText source = log.source();
        if (!found) {
            log.error(0, "no article is found", "put <!-- article --> on a line before each title");
            return;
        }
        int lost = log.lost();
        if (lost >= 0) {
            log.error(
                    source.lineAt(lost),
                    "conversion would lose a character, at position " + lost,
                    "report this text to the tool's authors");
            return;
        }
        int twice = log.usedTwice();
        if (twice >= 0) {
            log.error(
                    source.lineAt(twice),
                    "conversion would write a character twice, at position " + twice,
                    "report this text to the tool's authors");
            return;
        }
        int disorder = log.disorder();
        if (disorder >= 0) {
            log.error(
                    source.lineAt(disorder),
                    "conversion would not keep the text's order or characters, at about position " + disorder,
                    "report this text to the tool's authors");
        }
    }
}
