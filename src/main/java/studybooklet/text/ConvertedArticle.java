package studybooklet.text;

import java.util.List;

/**
 * One article in Markdown.
 *
 * @param title its title, as in the front matter
 * @param markdown the complete file: YAML front matter and body, LF, with a final newline
 * @param sourceLines for each line of {@code markdown} the line of the raw text it comes from, from 1; 0 where there is
 *     none
 */
public record ConvertedArticle(String title, String markdown, List<Integer> sourceLines) {
    /** Copies the list, but for the converter's own, which nobody changes any more. */
    public ConvertedArticle {
        sourceLines = sourceLines instanceof IntList ? sourceLines : List.copyOf(sourceLines);
    }

    /** The same article with no more of its body than its first block. */
    public ConvertedArticle opening() {
        int body = markdown.indexOf("\n---\n") + 5;
        int block = body;
        while (block < markdown.length() && markdown.charAt(block) == '\n') {
            block++;
        }
        int end = markdown.indexOf("\n\n", block);
        return end < 0 ? this : new ConvertedArticle(title, markdown.substring(0, end + 1), sourceLines);
    }
}
