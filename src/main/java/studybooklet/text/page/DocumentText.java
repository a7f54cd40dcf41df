package studybooklet.text.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studybooklet.source.SourceBlock;
import studybooklet.source.SourceDocument;
import studybooklet.text.model.SourceText;
import studybooklet.text.model.Span;
import studybooklet.text.model.TextLine;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.signs.Signs;

/** Presents a document as a text: its blocks are lines with blank lines between them. */
public final class DocumentText {
    private final ConversionLog log;
    private final SourceText source;
    private final List<TextLine> lines = new ArrayList<>();
    /** Index of the next line of the source. */
    private int next;

    private DocumentText(ConversionLog log) {
        this.log = log;
        this.source = log.source();
    }

    /** The text of a document. */
    public static SourceText of(String file, SourceDocument document) {
        return new SourceText(
                file, document.blocks().stream().map(DocumentText::text).collect(Collectors.joining("\n\n")));
    }

    /** The text of a block in which LF alone ends a line; of the same length. */
    private static String text(SourceBlock block) {
        StringBuilder text = new StringBuilder(block.text());
        for (int i = 0; i < text.length(); i++) {
            if (SourceText.isLineBreak(text.charAt(i)) && text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
        return text.toString();
    }

    /** The place of each line of the text; empty for a blank line. */
    public static List<String> places(SourceDocument document) {
        List<String> places = new ArrayList<>();
        for (SourceBlock block : document.blocks()) {
            Stream.of(text(block).split("\n", -1)).forEach(line -> places.add(block.place()));
            places.add("");
        }
        return places;
    }

    /**
     * The lines of the text. What the document says of its blocks are their corrections and signs, so that no rule guesses it.
     *
     * @param log has the text that {@link #of} made, perhaps with other characters but the same lines; gets the inline marks
     */
    public static List<TextLine> lines(ConversionLog log, SourceDocument document) {
        DocumentText text = new DocumentText(log);
        List<BlockMeaning> meanings = BlockMeaning.of(document.blocks());
        for (int i = 0; i < meanings.size(); i++) {
            text.add(document.blocks().get(i), meanings.get(i));
        }
        return text.lines;
    }

    private void add(SourceBlock block, BlockMeaning meaning) {
        boolean first = true;
        for (String line : text(block).split("\n", -1)) {
            int from = source.lineStart(next);
            int to = source.lineEnd(next++);
            while (from < to && Signs.isSpace(source.at(from))) {
                from++;
            }
            while (to > from && Signs.isSpace(source.at(to - 1))) {
                to--;
            }
            if (from < to) {
                lines.add(new TextLine(
                        source,
                        from,
                        to,
                        0,
                        2 * (to - from),
                        first ? 1 : 0,
                        false,
                        first ? meaning.correction() : null,
                        first ? meaning.sign() : TextLine.Sign.CONTINUATION));
                first = false;
            }
            mark(block, line, from, to);
        }
        next++; // the blank line
    }

    /** Finds the marks again, because replaced characters before them may have another length. */
    private void mark(SourceBlock block, String line, int from, int to) {
        int at = from;
        for (SourceBlock.MarkSpan mark : block.marks()) {
            String words = line.substring(mark.from(), mark.to());
            int found = source.original().indexOf(words, at);
            if (found >= 0 && found + words.length() <= to) {
                log.inlines().addVerbatim(new Span(found, found + words.length()));
                at = found + words.length();
            }
        }
    }
}
