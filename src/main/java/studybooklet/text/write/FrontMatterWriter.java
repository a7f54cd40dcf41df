package studybooklet.text.write;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.article.TitleForms;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.DraftAuthor;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.Names;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.JsonText;
import studybooklet.text.signs.Signs;

/** Writes the front matter in YAML 1.2, block style: plain scalars where they are safe, else double quotes. */
final class FrontMatterWriter {
    /**
     * @param text the line without its line end
     * @param sourceLine the raw line it comes from; 0 if none
     */
    record YamlLine(String text, int sourceLine) {}

    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`=~\\";

    private final ConversionLog log;
    private final ArticleDraft draft;
    private final List<YamlLine> lines = new ArrayList<>();

    FrontMatterWriter(ConversionLog log, ArticleDraft draft) {
        this.log = log;
        this.draft = draft;
        line("---", 0);
        write();
        line("---", 0);
    }

    List<YamlLine> lines() {
        return lines;
    }

    String title() {
        return join(draft.titles().title(), " ");
    }

    private void write() {
        field("title", draft.titles().title(), " ");
        field("subtitle", draft.titles().subtitle(), " ");
        field("kicker", draft.titles().kicker(), " ");
        if (draft.titles().seriesIsCopy()) {
            copy("series", draft.titles().series());
        } else {
            field("series", draft.titles().series(), " ");
        }
        authors();
        field("byline", draft.credits().byline(), " ");
        field("note", draft.credits().notes(), "");
        source();
        field("date", draft.date(), " ");
        field("editor", draft.credits().editor(), " ");
        field("abstract", draft.summary(), "");
        keywords();
    }

    private void authors() {
        if (draft.credits().authors().isEmpty()) {
            return;
        }
        line("authors:", draft.credits().authors().get(0).name().line());
        for (DraftAuthor author : draft.credits().authors()) {
            if (!author.copy()) {
                account(author.name());
            }
            line("  - name: " + scalar(name(author.name())), author.name().line());
            TextBlock note = author.note();
            if (note != null) {
                account(note);
                line("    note: " + scalar(note.original()), note.line());
            }
        }
    }

    /** The name without the space that fills the line: 王 炳 is 王炳. */
    private static String name(TextBlock block) {
        String squeezed = Signs.squeeze(block.original());
        return Names.isHan(squeezed) ? squeezed : block.original();
    }

    private void source() {
        if (draft.source().name().isEmpty()
                && draft.source().date().isEmpty()
                && draft.source().page().isEmpty()) {
            return;
        }
        line("source:", 0);
        field("  name", draft.source().name(), " ");
        field("  date", draft.source().date(), " ");
        field("  page", draft.source().page(), " ");
    }

    private void keywords() {
        if (!draft.keywords().isEmpty()) {
            line("keywords:", draft.keywords().get(0).line());
            for (TextBlock keyword : draft.keywords()) {
                account(keyword);
                line("  - " + scalar(keyword.original()), keyword.line());
            }
        }
    }

    private void field(String key, List<TextBlock> blocks, String between) {
        blocks.forEach(this::account);
        copy(key, blocks, between);
    }

    private void copy(String key, List<TextBlock> blocks) {
        copy(key, blocks, " ");
    }

    private void copy(String key, List<TextBlock> blocks, String between) {
        if (!blocks.isEmpty()) {
            line(key + ": " + scalar(join(blocks, between)), blocks.get(0).line());
        }
    }

    private static String join(List<TextBlock> blocks, String between) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            boolean apart = i > 0 && !TitleForms.goesOn(blocks.get(i - 1), blocks.get(i));
            out.append(apart ? between : "").append(blocks.get(i).original());
        }
        return out.toString();
    }

    private void account(TextBlock block) {
        block.spans().forEach(log::account);
    }

    private void line(String text, int sourceLine) {
        lines.add(new YamlLine(text, sourceLine));
    }

    /** A YAML scalar on one line. White space becomes a space, except a full-width space. */
    static String scalar(String value) {
        StringBuilder clean = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            clean.append(Signs.isSpace(c) && c != '\u3000' ? ' ' : c);
        }
        String text = clean.toString();
        if (isPlain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 8);
        JsonText.quote(text, out);
        return out.toString();
    }

    /** Whether YAML reads the text without quotes as the same string. */
    private static boolean isPlain(String text) {
        if (text.isEmpty()
                || Signs.in(text.charAt(0), INDICATORS)
                || text.contains(": ")
                || text.contains(" #")
                || text.endsWith(":")) {
            return false;
        }
        boolean wide = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7f && c < 0xa0 || c >= 0xfffe || Character.getType(c) == Character.FORMAT) {
                return false;
            }
            wide |= Signs.isHan(c) && !Character.isSurrogate(c);
        }
        return wide && !Signs.isSpace(text.charAt(0)) && !Signs.isSpace(text.charAt(text.length() - 1));
    }
}
