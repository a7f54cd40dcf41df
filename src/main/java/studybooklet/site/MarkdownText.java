package studybooklet.site;

import java.io.IOException;
import java.util.List;
import studybooklet.cache.CountingWriter;
import studybooklet.template.Recipe;
import studybooklet.template.Templates;

/**
 * What conversion made of an article, to inspect or to adopt.
 *
 * @param markdown the whole file, as a list of one
 */
record MarkdownText(List<String> markdown) implements Recipe {
    @Override
    public void writeTo(CountingWriter out, Templates templates) throws IOException {
        out.write(markdown.get(0));
    }
}
