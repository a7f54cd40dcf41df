package studybooklet.markdown.render;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;

/** Renders code blocks, and warns where Chinese text was probably not meant as code. */
final class CodeBlockRenderer {
    private final RenderContext context;

    CodeBlockRenderer(RenderContext context) {
        this.context = context;
    }

    void render(FencedCodeBlock node, MarkupBuilder out) {
        String info = node.getInfo().toString();
        if (hasHan(info)) {
            context.warn(
                    node,
                    "the text after ``` names a language and is not printed: " + RenderContext.excerpt(info),
                    "start a new line after ```");
        }
        write(node.getContentChars().toString(), node, out);
    }

    void render(IndentedCodeBlock node, MarkupBuilder out) {
        String code = Escaping.normalizeEndWithEOL(node.getContentChars().trimTailBlankLines());
        if (hasHan(code)) {
            context.warn(
                    node,
                    "four spaces at the start of a line make it code",
                    "remove the spaces, or put the code between lines of ```");
        }
        write(code, node, out);
    }

    private void write(String code, Node node, MarkupBuilder out) {
        String text = context.withoutForbidden(code, node);
        out.raw("<pre" + context.addBlock(text) + "><code>").text(text).raw("</code></pre>\n");
    }

    private static boolean hasHan(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }
}
