package studybooklet.text.write;

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
    /** Copies the list. */
    public ConvertedArticle {
        sourceLines = List.copyOf(sourceLines);
    }
}
