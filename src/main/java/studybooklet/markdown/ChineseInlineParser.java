package studybooklet.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.InlineParserFactory;
import com.vladsch.flexmark.parser.block.CharacterNodeFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's parser of what stands inside of a block, which finds the same and takes shorter ways to it: text without any
 * mark is one node at once, and a pattern is tried where it has to begin, not at every character behind that place. One
 * is used for all texts, since making it costs as much as reading a paragraph.
 */
final class ChineseInlineParser extends InlineParserImpl {
    /** All characters with a meaning are below this one. */
    private static final char FIRST_WITHOUT_MEANING = 0x80;

    private ChineseInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        BasedSequence text = content.trim();
        if (customCharacters == null && text instanceof SubSequence && end(text, 0) == text.length()) {
            if (!text.isEmpty()) {
                block.appendChild(new Text(text));
            }
            return;
        }
        super.parse(text, block);
    }

    @Override
    protected boolean parseString() {
        int begin = index;
        index = end(input, begin);
        if (index > begin) {
            appendText(input, begin, index);
        }
        return index > begin;
    }

    /** Where the text ends, from a place on, that has no character with a meaning. */
    private int end(BasedSequence text, int from) {
        int length = text.length();
        int at = from;
        while (at < length) {
            char c = text.charAt(at);
            if (c < FIRST_WITHOUT_MEANING && specialCharacters.get(c)) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Parses with a copy of the special characters, to which flexmark adds those of tables for all texts to come. */
    @Override
    public @Nullable List<Node> parseCustom(
            BasedSequence text, Node node, BitSet characters, Map<Character, CharacterNodeFactory> nodes) {
        specialCharacters = (BitSet) originalSpecialCharacters.clone();
        return super.parseCustom(text, node, characters, nodes);
    }

    /** Looks for definitions of links only in a paragraph that may begin with one. */
    @Override
    public int preProcessBlock(Paragraph block, ParserState state) {
        BasedSequence chars = block.getChars();
        int start = 0;
        while (start < chars.length() && (chars.charAt(start) == ' ' || chars.charAt(start) == '\t')) {
            start++;
        }
        return start < chars.length() && chars.charAt(start) == '[' ? super.preProcessBlock(block, state) : 0;
    }

    /** Every pattern that flexmark looks for in this way begins with {@code ^}, but for the one that ends code. */
    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
        int length = input.length();
        if (index >= length) {
            return null;
        }
        Matcher matcher = pattern.matcher(input).region(index, length);
        boolean found = pattern == myParsing.TICKS ? matcher.find() : matcher.lookingAt();
        if (!found) {
            return null;
        }
        index = matcher.end();
        return input.subSequence(matcher.start(), index);
    }

    /** Makes the one parser of a {@link ChineseMarkdown}, whose options never change. */
    static final class Factory implements InlineParserFactory {
        private @Nullable ChineseInlineParser parser;

        /** Forgets a parser that was left in the middle of a text. */
        void forget() {
            parser = null;
        }

        @Override
        public ChineseInlineParser inlineParser(
                DataHolder options,
                BitSet specialCharacters,
                BitSet delimiterCharacters,
                Map<Character, DelimiterProcessor> delimiterProcessors,
                LinkRefProcessorData linkRefProcessors,
                List<InlineParserExtensionFactory> extensions) {
            if (parser == null) {
                parser = new ChineseInlineParser(
                        options,
                        specialCharacters,
                        delimiterCharacters,
                        delimiterProcessors,
                        linkRefProcessors,
                        extensions);
            }
            return parser;
        }
    }
}
