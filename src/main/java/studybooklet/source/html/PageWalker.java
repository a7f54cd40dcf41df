package studybooklet.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import studybooklet.source.html.LineText.Marked;
import studybooklet.source.html.PageLine.PageLineKind;

/** Splits a page into lines in the order of the document. Recursive: the parser limits the depth. Used once. */
final class PageWalker {
    private static final Set<String> IGNORED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "canvas",
            "input",
            "button",
            "select",
            "textarea",
            "rt",
            "rp",
            "head",
            "source",
            "track",
            "map",
            "datalist");
    private static final Set<String> EMBEDDED = Set.of("iframe", "video", "audio", "object", "embed", "math", "applet");
    private static final Set<String> INLINE_BLOCKS = Set.of("img", "button", "input", "a", "ins", "del");

    private final Map<Element, String> noteReferences;
    private final List<PageLine> lines = new ArrayList<>();
    private final List<Element> images = new ArrayList<>();
    private LineText inline = new LineText();
    private PageLineKind kind = PageLineKind.PARAGRAPH;
    private int level;
    private String number = "";

    private PageWalker(Map<Element, String> noteReferences) {
        this.noteReferences = noteReferences;
    }

    /**
     * Splits an element into lines.
     *
     * @param noteReferences the links that refer to notes, each with its reference, {@code [^1]}
     */
    static List<PageLine> lines(Element root, Map<Element, String> noteReferences) {
        PageWalker walker = new PageWalker(noteReferences);
        walker.walk(root, root, false);
        walker.endLine(root);
        return walker.lines;
    }

    private void walk(Element element, Element block, boolean bold) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                inline.append(text.getWholeText(), bold);
            } else if (child instanceof Element inner && !IGNORED.contains(inner.normalName())) {
                visit(inner, block, Styles.isBold(inner, bold));
            }
        }
    }

    private void visit(Element element, Element block, boolean bold) {
        String name = element.normalName();
        if (noteReferences.containsKey(element)) {
            inline.note(noteReferences.get(element));
        } else if (name.equals("br")) {
            endLine(block);
        } else if (name.equals("img")) {
            images.add(element);
        } else if (EMBEDDED.contains(name)) {
            images.add(element);
        } else if (isBlock(element)) {
            endLine(block);
            visitBlock(element, name, bold);
            endLine(element);
        } else {
            visitInline(element, name, block, bold);
        }
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !INLINE_BLOCKS.contains(element.normalName()) || Styles.isDisplayBlock(element);
    }

    private void visitInline(Element element, String name, Element block, boolean bold) {
        int from = inline.length();
        if ((name.equals("sup") || name.equals("sub")) && element.selectFirst("a") == null) {
            String shifted = Styles.shifted(element.text(), name.equals("sup"));
            if (shifted != null) {
                inline.append(shifted, bold);
                return;
            }
        }
        int before = lines.size();
        walk(element, block, bold);
        String address = name.equals("a") ? Styles.webAddress(element) : "";
        if (!address.isEmpty() && lines.size() == before) {
            inline.link(from, address);
        }
    }

    private void visitBlock(Element element, String name, boolean bold) {
        PageLineKind outerKind = kind;
        int outerLevel = level;
        if (name.matches("h[1-6]")) {
            kind = PageLineKind.HEADING;
            level = name.charAt(1) - '0';
            walk(element, element, true);
        } else if (name.equals("ul") || name.equals("ol") || name.equals("menu") || name.equals("dir")) {
            visitList(element, bold);
        } else if (name.equals("blockquote")) {
            kind = PageLineKind.QUOTE;
            walk(element, element, bold);
        } else if (name.equals("table")) {
            visitTable(element, bold);
        } else if (name.equals("pre")) {
            visitLines(element, bold);
        } else {
            walk(element, element, bold);
        }
        endLine(element);
        kind = outerKind;
        level = outerLevel;
    }

    private void visitList(Element list, boolean bold) {
        ListNumbers numbers = list.normalName().equals("ol") ? new ListNumbers(list) : null;
        PageLineKind outer = kind;
        for (Node child : list.childNodes()) {
            if (child instanceof Element item && item.normalName().equals("li")) {
                endLine(list);
                kind = numbers == null ? PageLineKind.ITEM : PageLineKind.PARAGRAPH;
                number = numbers == null ? "" : numbers.next(item);
                walk(item, item, Styles.isBold(item, bold));
                endLine(item);
                number = "";
                kind = outer;
            } else if (child instanceof Element other && !IGNORED.contains(other.normalName())) {
                visit(other, list, Styles.isBold(other, bold));
            } else if (child instanceof TextNode text) {
                inline.append(text.getWholeText(), bold);
            }
        }
    }

    private void visitTable(Element table, boolean bold) {
        PageTable cells = PageTable.of(table, this::cellText);
        if (cells == null) {
            walk(table, table, bold);
            return;
        }
        if (!cells.caption().isEmpty()) {
            lines.add(new PageLine(PageLineKind.PARAGRAPH, 0, cells.caption(), List.of(), false, table));
        }
        lines.add(new PageLine(PageLineKind.TABLE, 0, cells.markdown(), List.of(), false, table));
        table.select("img").forEach(image -> lines.add(special(image)));
    }

    /** The text of a cell in one line, with references to notes. */
    private String cellText(Element cell) {
        return String.join(
                " ",
                lines(cell, noteReferences).stream()
                        .filter(line -> line.kind().isText())
                        .map(PageLine::text)
                        .toList());
    }

    private void visitLines(Element pre, boolean bold) {
        for (String line : pre.wholeText().split("\\R", -1)) {
            inline.append(line, bold);
            endLine(pre);
        }
    }

    /** Ends the line, if it has text, and appends the images in it. */
    private void endLine(Element origin) {
        Marked marked = inline.finish();
        inline = new LineText();
        if (!marked.text().isBlank()) {
            addText(marked, origin);
        }
        images.forEach(image -> lines.add(special(image)));
        images.clear();
    }

    private void addText(Marked marked, Element origin) {
        if (number.isEmpty()) {
            lines.add(new PageLine(
                    kind,
                    kind == PageLineKind.HEADING ? level : 0,
                    marked.text(),
                    marked.marks(),
                    marked.bold(),
                    origin));
        } else {
            String text = number + marked.text();
            lines.add(
                    new PageLine(kind, 0, text, Styles.moved(marked.marks(), number.length()), marked.bold(), origin));
            number = "";
        }
        if (kind == PageLineKind.ITEM) {
            kind = PageLineKind.PARAGRAPH;
        }
    }

    private static PageLine special(Element element) {
        boolean image = element.normalName().equals("img");
        String text = image ? "" : LineText.collapse(element.text());
        return new PageLine(image ? PageLineKind.IMAGE : PageLineKind.EMBEDDED, 0, text, List.of(), false, element);
    }
}
