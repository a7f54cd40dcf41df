package studybooklet.text.proof;

import studybooklet.text.report.ConversionLog;

/** Checks that the conversion has used each character of the source exactly once, white space aside. */
public final class Conservation {
    private Conservation() {}

    /** Reports as an error that no article was found, or the first character that was lost, used twice or out of order. */
    public static void check(ConversionLog log, boolean found) {
        if (!found) {
            log.error(0, "no article is found", "put <!-- article --> on a line before each title");
        } else if (log.lost() >= 0) {
            fail(log, log.lost(), "conversion would lose a character, at position ");
        } else if (log.usedTwice() >= 0) {
            fail(log, log.usedTwice(), "conversion would write a character twice, at position ");
        } else if (log.disorder() >= 0) {
            fail(log, log.disorder(), "conversion would not keep the text's order or characters, at about position ");
        }
    }

    private static void fail(ConversionLog log, int offset, String what) {
        log.error(log.source().lineAt(offset), what + offset, "report this text to the tool's authors");
    }
}
