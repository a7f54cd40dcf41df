package studybooklet.book;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import studybooklet.markdown.ArticleSummary;
import studybooklet.markdown.Block;
import studybooklet.markdown.Fragment;
import studybooklet.markdown.Heading;
import studybooklet.markdown.Piece;
import studybooklet.problem.SourceLocation;

/**
 * An article's body written by hand in the markup that the markdown package makes, for tests that need no Markdown.
 * Slots are written as {@code «chapter slug#anchor»}, {@code «image path»} and {@code «type words»}.
 */
@NullMarked
final class SampleBody {
    private static final Pattern SLOT = Pattern.compile("«(chapter|image|type) ([^»]*)»");
    private static final Pattern NUMBER = Pattern.compile("^([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|[0-9]+\\.)");

    private final StringBuilder markup = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    SampleBody heading(int level, String text) {
        String id = id("h", text);
        headings.add(new Heading(level, id, text, false));
        blocks.add(new Block(id, text));
        markup.append("<h%d id=\"%s\">%s</h%d>\n".formatted(level, id, numbered(text), level));
        return this;
    }

    SampleBody runIn(int level, String heading, String text) {
        String headingId = id("h", heading);
        headings.add(new Heading(level, headingId, heading, true));
        blocks.add(new Block(headingId, heading));
        String id = id("p", "。" + text);
        blocks.add(new Block(id, text, "。"));
        markup.append(
                "<div class=\"run-in\"><h%d id=\"%s\">%s</h%d><p id=\"%s\"><span class=\"stop\">。</span>%s</p></div>\n"
                        .formatted(level, headingId, numbered(heading), level, id, text));
        return this;
    }

    SampleBody paragraph(String xhtml) {
        markup.append("<p id=\"%s\">%s</p>\n".formatted(block(plain(xhtml)), xhtml));
        return this;
    }

    SampleBody quote(String text) {
        markup.append("<blockquote>\n<p id=\"%s\">%s</p>\n</blockquote>\n".formatted(block(text), text));
        return this;
    }

    SampleBody list(String... items) {
        markup.append("<ul>\n");
        for (String item : items) {
            markup.append("<li id=\"%s\">%s</li>\n".formatted(block(plain(item)), item));
        }
        markup.append("</ul>\n");
        return this;
    }

    SampleBody figure(String path, String alt, String caption) {
        String id = block(caption);
        markup.append("<figure id=\"%s\"><img «image %s» alt=\"%s\"/><figcaption>%s</figcaption></figure>\n"
                .formatted(id, path, alt, caption));
        return this;
    }

    /** A table whose last column is set flush right. */
    SampleBody table(String[] head, String[]... rows) {
        String id = block(String.join(" ", head));
        markup.append("<div class=\"table\"><table id=\"%s\">\n<thead>\n<tr>".formatted(id));
        for (int column = 0; column < head.length; column++) {
            String align = column == head.length - 1 ? " class=\"align-right\"" : "";
            markup.append("<th scope=\"col\"%s>%s</th>".formatted(align, head[column]));
        }
        markup.append("</tr>\n</thead>\n<tbody>\n");
        for (String[] row : rows) {
            markup.append("<tr>");
            for (int column = 0; column < row.length; column++) {
                String align = column == row.length - 1 ? " class=\"align-right\"" : "";
                markup.append("<td%s>%s</td>".formatted(align, row[column]));
            }
            markup.append("</tr>\n");
        }
        markup.append("</tbody>\n</table></div>\n");
        return this;
    }

    /** A note; {@link #ref} gives its mark. */
    SampleBody note(String text) {
        notes.add(text);
        return this;
    }

    /** The mark of note n, from 1. */
    static String ref(int n) {
        return ("<sup><a id=\"fnref-%d\" href=\"#fn-%d\" role=\"doc-noteref\"«type noteref»>%d</a></sup>")
                .formatted(n, n, n);
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    List<Heading> headings() {
        return List.copyOf(headings);
    }

    List<TocEntry> contents() {
        return contents(headings);
    }

    ArticleSummary summary() {
        return ArticleSummary.of(blocks);
    }

    Fragment fragment() {
        if (!notes.isEmpty()) {
            markup.append("<section class=\"notes\" aria-label=\"注释\">\n");
            for (int n = 1; n <= notes.size(); n++) {
                String text = notes.get(n - 1);
                markup.append(
                        ("<aside id=\"fn-%d\" role=\"doc-footnote\"«type footnote»><p id=\"%s\"><a href=\"#fnref-%d\""
                                        + " role=\"doc-backlink\" aria-label=\"回到正文\">%d</a> %s</p></aside>\n")
                                .formatted(n, block(text), n, n, text));
            }
            markup.append("</section>\n");
        }
        return Fragment.of(pieces(markup.toString()));
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher slots = SLOT.matcher(text);
        int end = 0;
        while (slots.find()) {
            pieces.add(new Piece.Markup(text.substring(end, slots.start())));
            pieces.add(slot(slots.group(1), slots.group(2)));
            end = slots.end();
        }
        pieces.add(new Piece.Markup(text.substring(end)));
        return pieces;
    }

    private static Piece slot(String kind, String value) {
        return switch (kind) {
            case "image" -> new Piece.ImageLink(value, SourceLocation.of("articles/sample.md"));
            case "type" -> new Piece.EpubType(value);
            default -> {
                int hash = value.indexOf('#');
                yield hash < 0
                        ? new Piece.ChapterLink(value, null)
                        : new Piece.ChapterLink(value.substring(0, hash), value.substring(hash + 1));
            }
        };
    }

    private static List<TocEntry> contents(List<Heading> headings) {
        List<TocEntry> entries = new ArrayList<>();
        int at = 0;
        while (at < headings.size()) {
            int end = at + 1;
            while (end < headings.size()
                    && headings.get(end).level() > headings.get(at).level()) {
                end++;
            }
            entries.add(new TocEntry(headings.get(at), contents(headings.subList(at + 1, end))));
            at = end;
        }
        return entries;
    }

    private String block(String text) {
        String id = id("p", text);
        blocks.add(new Block(id, text));
        return id;
    }

    private String id(String prefix, String text) {
        String id = prefix + "-" + hash(text);
        int count = seen.merge(id, 1, Integer::sum);
        return count == 1 ? id : id + "-" + count;
    }

    private static String numbered(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find()
                ? "<span class=\"number\">" + number.group() + "</span>" + text.substring(number.end())
                : text;
    }

    private static String plain(String xhtml) {
        return xhtml.replaceAll("<sup>.*?</sup>|<[^>]*>", "");
    }

    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            StringBuilder out = new StringBuilder();
            for (int at = 0; at < 8; at++) {
                out.append(Character.forDigit((digest[at] & 0xff) % 36, 36));
            }
            return out.toString();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
