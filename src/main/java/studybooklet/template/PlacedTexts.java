package studybooklet.template;

import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.XMLOutputFormat;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.cache.CountingWriter;
import studybooklet.cache.Placed;
import studybooklet.cache.Reads;
import studybooklet.cache.TextKeys;

/**
 * The texts of one page. While a template runs, each is a sign that nothing else on a page can hold: two noncharacters
 * around its number. To the template it is markup, of which FreeMarker shows neither the length nor the letters.
 */
final class PlacedTexts {
    private static final char OPEN = '\uFDD0';
    private static final char CLOSE = '\uFDD1';

    private final List<MadeText> texts = new ArrayList<>();
    private final TextKeys keys = new TextKeys();
    private final Reads reads;

    /** @param reads is told where a text stands, and what was looked at for it */
    PlacedTexts(Reads reads) {
        this.reads = reads;
    }

    /** Begins with a page. */
    void clear() {
        texts.clear();
    }

    /** What a template is shown of a text; only for the page that is made. */
    TemplateModel sign(MadeText text) throws TemplateModelException {
        String sign = OPEN + Integer.toString(texts.size()) + CLOSE;
        texts.add(text);
        return switch (text.form()) {
            case WORDS -> HTMLOutputFormat.INSTANCE.fromPlainTextByEscaping(sign);
            case HTML -> HTMLOutputFormat.INSTANCE.fromMarkup(sign);
            case XHTML -> XMLOutputFormat.INSTANCE.fromMarkup(sign);
        };
    }

    /** Whether it is what {@link #sign} gave. */
    static boolean isSign(@Nullable TemplateModel model) {
        return model instanceof CommonTemplateMarkupOutputModel;
    }

    /**
     * Writes what a template made, the texts in place of their signs.
     *
     * @param name the template's
     * @return whether all signs are whole; else the template has cut one
     */
    boolean write(TextWriter frame, String name, CountingWriter to) throws IOException {
        char[] all = frame.characters();
        int end = frame.length();
        int from = 0;
        for (int at = 0; at < end; at++) {
            if (all[at] == OPEN) {
                to.write(all, from, at - from);
                int number = 0;
                for (at++; at < end && all[at] >= '0' && all[at] <= '9'; at++) {
                    number = 10 * number + all[at] - '0';
                }
                if (at == end || all[at] != CLOSE || number >= texts.size()) {
                    return false;
                }
                place(texts.get(number), name, to);
                from = at + 1;
            }
        }
        to.write(all, from, end - from);
        return true;
    }

    private void place(MadeText text, String name, CountingWriter to) throws IOException {
        int from = to.bytes();
        reads.placing(() -> to.write(Placing.onPage(text, name)));
        if (text instanceof Record record) {
            reads.placed(new Placed.Text(from, to.bytes() - from, keys.of(record)));
        }
    }
}
