package studybooklet.markdown.render;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.article.Article;
import studybooklet.markdown.Block;
import studybooklet.markdown.Heading;
import studybooklet.problem.ForbiddenCharacters;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/** What the renderers of one article share: its text, its ids, and what they found in it. */
final class RenderContext {
    private static final int EXCERPT = 40;

    private final Article article;
    private final MarkdownSource body;
    private final Problems problems;
    private final BlockIds ids = new BlockIds();
    private final List<Heading> headings = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    RenderContext(Article article, MarkdownSource body, Problems problems) {
        this.article = article;
        this.body = body;
        this.problems = problems;
    }

    Article article() {
        return article;
    }

    MarkdownSource body() {
        return body;
    }

    BlockIds ids() {
        return ids;
    }

    List<Heading> headings() {
        return headings;
    }

    List<Block> blocks() {
        return blocks;
    }

    SourceLocation at(Node node) {
        return body.at(node.getStartOffset());
    }

    void error(Node node, String what, String remedy) {
        problems.error(at(node), what, remedy);
    }

    void warn(Node node, String what, String remedy) {
        problems.warning(at(node), what, remedy);
    }

    /**
     * Registers a block that is no heading.
     *
     * @return the attribute with its id, led by a space; empty where the block has no text
     */
    String block(String text) {
        return block(text, null);
    }

    /**
     * Registers a block that is no heading.
     *
     * @param stop what stands between the run-in heading before it and its text; null where there is none
     * @return the attribute with its id, led by a space; empty where the block has no text
     */
    String block(String text, @Nullable String stop) {
        String plain = text.strip();
        if (plain.isEmpty()) {
            return "";
        }
        String id = ids.block(plain);
        blocks.add(new Block(id, plain, stop));
        return idAttribute(id);
    }

    /**
     * Registers a heading.
     *
     * @return the attribute with its id, led by a space
     */
    String heading(int level, String text, boolean runIn) {
        String id = ids.heading(text);
        headings.add(new Heading(level, id, text, runIn));
        blocks.add(new Block(id, text));
        return idAttribute(id);
    }

    /** Markdown with all line ends as LF. */
    static String normalized(CharSequence markdown) {
        return Escaping.normalizeEOL(markdown.toString());
    }

    /** The text of Markdown, with escapes and character references replaced. */
    String unescape(CharSequence markdown, Node node) {
        String written = markdown.toString();
        boolean plain = written.indexOf('\\') < 0 && written.indexOf('&') < 0;
        return plain ? written : withoutForbidden(Escaping.unescapeString(written), node);
    }

    /** A text without forbidden characters, which character references can bring in; warns of them. */
    String withoutForbidden(String text, Node node) {
        if (!ForbiddenCharacters.isIn(text)) {
            return text;
        }
        String names = ForbiddenCharacters.namesIn(text);
        warn(node, "characters that a page cannot contain: " + names, "they are left out");
        return ForbiddenCharacters.removedFrom(text);
    }

    /** The beginning of a text for a message: its first line, cut after {@value #EXCERPT} characters. */
    static String excerpt(CharSequence text) {
        String stripped = text.toString().strip();
        String line = stripped.lines().findFirst().orElse("");
        int end = line.offsetByCodePoints(0, Math.min(EXCERPT, line.codePointCount(0, line.length())));
        boolean whole = end == stripped.length();
        return whole ? line : line.substring(0, end) + "…";
    }

    static String idAttribute(String id) {
        return " id=\"" + id + "\"";
    }
}
