package studybooklet.markdown.render;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.article.Article;
import studybooklet.markdown.Block;
import studybooklet.markdown.Heading;
import studybooklet.problem.ForbiddenCharacters;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/** What the renderers of one article share: its source, its ids, and the headings, blocks and problems found so far. */
final class RenderContext {
    private static final int EXCERPT_LENGTH = 40;

    private final Article article;
    private final MarkdownSource source;
    private final Problems problems;
    private final BlockIds ids = new BlockIds();
    private final List<Heading> headings = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    RenderContext(Article article, MarkdownSource source, Problems problems) {
        this.article = article;
        this.source = source;
        this.problems = problems;
    }

    Article article() {
        return article;
    }

    MarkdownSource source() {
        return source;
    }

    BlockIds ids() {
        return ids;
    }

    /** The headings so far, in document order. */
    List<Heading> headings() {
        return Collections.unmodifiableList(headings);
    }

    /** The blocks so far, in document order. */
    List<Block> blocks() {
        return Collections.unmodifiableList(blocks);
    }

    SourceLocation locationOf(Node node) {
        return source.locationOf(node.getStartOffset());
    }

    void error(Node node, String what, String remedy) {
        problems.error(locationOf(node), what, remedy);
    }

    void warn(Node node, String what, String remedy) {
        problems.warning(locationOf(node), what, remedy);
    }

    /**
     * Adds a block that is not a heading.
     *
     * @return its id attribute with a leading space; empty if the block has no text and thus no id
     */
    String addBlock(String text) {
        return addBlock(text, null);
    }

    /**
     * Adds a block that is not a heading.
     *
     * @param stop the punctuation between the preceding run-in heading and the text; null if there is no such heading
     * @return its id attribute with a leading space; empty if the block has no text and thus no id
     */
    String addBlock(String text, @Nullable String stop) {
        String plain = text.strip();
        if (plain.isEmpty()) {
            return "";
        }
        String id = ids.block(plain);
        blocks.add(new Block(id, plain, stop));
        return idAttribute(id);
    }

    /**
     * Adds a heading.
     *
     * @return its id attribute with a leading space
     */
    String addHeading(int level, String text, boolean runIn) {
        String id = ids.heading(text);
        headings.add(new Heading(level, id, text, runIn));
        blocks.add(new Block(id, text));
        return idAttribute(id);
    }

    static String idAttribute(String id) {
        return " id=\"" + id + "\"";
    }

    /** Replaces backslash escapes and character references by the characters they stand for. */
    String unescape(CharSequence markdown, Node node) {
        String source = markdown.toString();
        boolean plain = source.indexOf('\\') < 0 && source.indexOf('&') < 0;
        return plain ? source : withoutForbidden(Escaping.unescapeString(source), node);
    }

    /**
     * Removes forbidden characters from a text and warns about them. The source has none, but character references can
     * bring them back.
     */
    String withoutForbidden(String text, Node node) {
        if (!ForbiddenCharacters.isIn(text)) {
            return text;
        }
        String names = ForbiddenCharacters.namesIn(text);
        warn(node, "characters that a page cannot contain: " + names, "they are left out");
        return ForbiddenCharacters.removedFrom(text);
    }

    /** Shortens a text for a message: to its first line, and to {@value #EXCERPT_LENGTH} code points of that. */
    static String excerpt(CharSequence text) {
        String stripped = text.toString().strip();
        String line = stripped.lines().findFirst().orElse("");
        int end = line.offsetByCodePoints(0, Math.min(EXCERPT_LENGTH, line.codePointCount(0, line.length())));
        boolean whole = end == stripped.length();
        return whole ? line : line.substring(0, end) + "…";
    }
}
