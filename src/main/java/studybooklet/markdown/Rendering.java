package studybooklet.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.article.Article;
import studybooklet.problem.ForbiddenCharacters;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/** What the renderers of one article share: its text, its ids, and what they found in it. */
final class Rendering {
    private static final int EXCERPT = 40;

    private final Article article;
    private final BodyText body;
    private final Problems problems;
    private final Ids ids = new Ids();
    private final List<Heading> headings = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    Rendering(Article article, BodyText body, Problems problems) {
        this.article = article;
        this.body = body;
        this.problems = problems;
    }

    Article article() {
        return article;
    }

    BodyText body() {
        return body;
    }

    Ids ids() {
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

    /** How many characters a node has in the Markdown. */
    int length(Node node) {
        return body.textOf(node.getChars()).length();
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

    /** A piece of Markdown as it was written, all line ends LF. */
    String written(BasedSequence markdown) {
        return Escaping.normalizeEOL(body.textOf(markdown));
    }

    /** The same, cut to an {@link #excerpt}. */
    String excerpt(BasedSequence markdown) {
        return excerpt(body.textOf(markdown));
    }

    /** What a piece of Markdown means, escapes and character references replaced. */
    String unescape(BasedSequence markdown, Node node) {
        return unescape(body.textOf(markdown), node);
    }

    /** The same for Markdown that was taken from the text. */
    String unescape(String written, Node node) {
        boolean plain = written.indexOf('\\') < 0 && written.indexOf('&') < 0;
        return plain ? written : unescaped(Escaping.unescapeString(written), node);
    }

    /** The same for text that stands for itself; forbidden characters are taken out with a warning. */
    String unescaped(String text, Node node) {
        if (!ForbiddenCharacters.isIn(text)) {
            return text;
        }
        String names = ForbiddenCharacters.namesIn(text);
        warn(node, "characters that a page cannot contain: " + names, "they are left out");
        return ForbiddenCharacters.removedFrom(text);
    }

    /** Enough of a text to recognise it in a message: the first line, cut after {@value #EXCERPT} characters. */
    static String excerpt(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        int end = line.offsetByCodePoints(0, Math.min(EXCERPT, line.codePointCount(0, line.length())));
        boolean whole = end == line.length() && line.length() == text.strip().length();
        return whole ? line : line.substring(0, end) + "…";
    }

    /** Whether text means itself, has no near miss of a mark, and needs no escapes; no such character is ever left out. */
    static boolean isPlain(BasedSequence abridged) {
        for (int i = 0; i < abridged.length(); i++) {
            char c = abridged.charAt(i);
            if (c < 'A' ? "\"&*<>".indexOf(c) >= 0 : c == '\\') {
                return false;
            }
        }
        return true;
    }

    static String idAttribute(String id) {
        return " id=\"" + id + "\"";
    }
}
