package studybooklet.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the addresses in style sheets. */
record StyleSheets(References references) {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern ADDRESS =
            Pattern.compile("url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\"'\\s]*))\\s*\\)|@import\\s+[\"']([^\"']*)[\"']");

    void check(FileTree tree, String path) {
        // Keep the line ends of comments, so that line numbers stay right.
        String css = COMMENT.matcher(tree.text(path))
                .replaceAll(comment -> "\n".repeat((int) comment.group().lines().count() - 1));
        Matcher matcher = ADDRESS.matcher(css);
        while (matcher.find()) {
            int line = 1
                    + (int) css.substring(0, matcher.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            for (int group = 1; group <= matcher.groupCount(); group++) {
                String address = matcher.group(group);
                if (address != null && !address.startsWith("#")) {
                    references.check(path, tree.at(path, line), address, true);
                }
            }
        }
    }
}
