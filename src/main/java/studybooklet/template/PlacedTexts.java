package studybooklet.template;

import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.XMLOutputFormat;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studybooklet.cache.CountingWriter;
import studybooklet.cache.Placed;
import studybooklet.cache.Reads;
import studybooklet.cache.TextKeys;

/**
 * Takes what a template writes, and puts texts where it places them. While a template runs, each text is a sign that
 * nothing else on a page can hold: two noncharacters around its number. To the template it is markup, of which FreeMarker
 * shows neither the length nor the letters.
 */
final class PlacedTexts extends Writer {
    private static final char OPEN = '\uFDD0';
    private static final char CLOSE = '\uFDD1';

    private final List<MadeText> texts = new ArrayList<>();
    private final TextKeys keys = new TextKeys();
    private final Reads reads;
    private @Nullable CountingWriter page;
    private String template = "";

    /** The number of the sign that has begun; negative outside of signs. */
    private int number;

    private boolean whole;

    /** @param reads is told where a text stands, and what was looked at for it */
    PlacedTexts(Reads reads) {
        this.reads = reads;
    }

    /**
     * Begins with a page.
     *
     * @param name of the template
     * @param to takes what it writes, with the texts
     */
    void begin(String name, CountingWriter to) {
        template = name;
        page = to;
        texts.clear();
        number = -1;
        whole = true;
    }

    /** Whether all signs were whole; else the template has cut one. */
    boolean end() {
        return whole && number < 0;
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

    private CountingWriter page() {
        return Objects.requireNonNull(page, "begun");
    }

    @Override
    public void write(String from, int start, int count) throws IOException {
        if (number < 0 && from.indexOf(OPEN, start) < 0) {
            page().write(from, start, count);
        } else {
            write(from.substring(start, start + count).toCharArray(), 0, count);
        }
    }

    @Override
    public void write(char[] from, int start, int count) throws IOException {
        int end = start + count;
        int begin = start;
        for (int at = start; at < end; at++) {
            char c = from[at];
            if (number >= 0) {
                sign(c);
                begin = at + 1;
            } else if (c == OPEN) {
                page().write(from, begin, at - begin);
                number = 0;
            }
        }
        if (number < 0) {
            page().write(from, begin, end - begin);
        }
    }

    /** A character of a sign: one that belongs to none ends it, and is lost. */
    private void sign(char c) throws IOException {
        if (c >= '0' && c <= '9' && number < texts.size()) {
            number = 10 * number + c - '0';
        } else if (c == CLOSE && number < texts.size()) {
            place(texts.get(number));
            number = -1;
        } else {
            whole = false;
            number = -1;
        }
    }

    private void place(MadeText text) throws IOException {
        CountingWriter to = page();
        int from = to.bytes();
        reads.placing(() -> to.write(Placing.onPage(text, template)));
        if (text instanceof Record record) {
            reads.placed(new Placed.Text(from, to.bytes() - from, keys.of(record)));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
