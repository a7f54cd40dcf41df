package studybooklet.source.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studybooklet.source.Omission.OmissionKind;
import studybooklet.source.SourceBlock;
import studybooklet.source.VerbatimMarkdown;
import studybooklet.source.docx.DocxStyle.Role;
import studybooklet.source.docx.xml.Alternatives;
import studybooklet.source.docx.xml.XmlElement;

/** Reads tables: as Markdown tables, or as the paragraphs of their cells if the table only arranges text on the page. */
final class DocxTables {
    /** Word allows no more columns. */
    private static final int MAX_COLUMNS = 63;

    private final DocxContext context;
    private final DocxBody body;

    DocxTables(DocxContext context, DocxBody body) {
        this.context = context;
        this.body = body;
    }

    /** The blocks of a table; in another table's cell one paragraph a row. */
    List<SourceBlock> read(XmlElement table) {
        List<XmlElement> rows = rows(table);
        int columns = rows.stream().mapToInt(row -> cells(row).size()).max().orElse(0);
        if (context.isInCell()) {
            return rows.stream().flatMap(row -> nestedRow(row).stream()).toList();
        }
        if (rows.size() == 1 || columns == 1 || hasHeadings(table)) {
            return rows.stream()
                    .flatMap(row -> cells(row).stream())
                    .flatMap(cell -> body.blocksOf(cell.children()).stream())
                    .toList();
        }
        return markdown(rows);
    }

    /** The rows that change tracking does not mark as deleted. */
    private List<XmlElement> rows(XmlElement table) {
        List<XmlElement> rows = new ArrayList<>();
        for (XmlElement row : descendants(table, "w:tr")) {
            if (row.childOrEmpty("w:trPr").has("w:del")) {
                context.omit(OmissionKind.DELETED_TEXT, row.allText());
            } else {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<XmlElement> cells(XmlElement row) {
        return descendants(row, "w:tc");
    }

    /** The nearest elements of a name below another, through content controls and the like. */
    private static List<XmlElement> descendants(XmlElement parent, String name) {
        List<XmlElement> found = new ArrayList<>();
        for (XmlElement child : parent.children()) {
            if (child.is(name)) {
                found.add(child);
            } else if (child.is("mc:AlternateContent")) {
                Alternatives.chosen(child).stream()
                        .filter(element -> element.is(name))
                        .forEach(found::add);
            } else {
                found.addAll(descendants(child, name));
            }
        }
        return found;
    }

    /** Whether a heading or title is in the table, which then holds articles. */
    private boolean hasHeadings(XmlElement element) {
        if (element.is("w:p")) {
            XmlElement properties = element.childOrEmpty("w:pPr");
            Role role = context.styles().ofParagraph(properties).role();
            boolean outlined = properties.number("w:outlineLvl", DocxStyles.OUTLINE_BODY) < DocxStyles.OUTLINE_BODY;
            boolean head = outlined || role == Role.HEADING || role == Role.TITLE;
            return head && !element.allText().isEmpty();
        }
        return element.children().stream().anyMatch(this::hasHeadings);
    }

    private List<SourceBlock> nestedRow(XmlElement row) {
        String text = cells(row).stream()
                .map(this::cellMarkdown)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" "));
        return text.isEmpty() ? List.of() : List.of(SourceBlock.verbatim(text, context.place()));
    }

    private String cellMarkdown(XmlElement cell) {
        return VerbatimMarkdown.inline(body.blocksOf(cell.children()));
    }

    private List<SourceBlock> markdown(List<XmlElement> rows) {
        int number = context.nextTable();
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            @Nullable String before = context.enterCell("table " + number + ", row " + (i + 1));
            List<String> line = line(rows.get(i));
            context.enterCell(before);
            if (!line.stream().allMatch(String::isEmpty)) {
                lines.add(line);
            }
        }
        int columns = lines.stream().mapToInt(List::size).max().orElse(0);
        for (List<String> line : lines) {
            while (line.size() < columns) {
                line.add("");
            }
        }
        return lines.isEmpty()
                ? List.of()
                : List.of(SourceBlock.verbatim(VerbatimMarkdown.table(lines), "table " + number));
    }

    /** The cells of a row. A cell that spans columns is followed by empty ones; one that goes on from above is empty. */
    private List<String> line(XmlElement row) {
        List<String> line = new ArrayList<>();
        addEmpty(line, row.childOrEmpty("w:trPr").number("w:gridBefore", 0));
        for (XmlElement cell : cells(row)) {
            XmlElement properties = cell.childOrEmpty("w:tcPr");
            XmlElement merged = properties.childOrEmpty("w:vMerge");
            boolean goesOn =
                    properties.has("w:vMerge") && !merged.attribute("val").equals("restart");
            line.add(goesOn ? "" : cellMarkdown(cell));
            addEmpty(line, properties.number("w:gridSpan", 1) - 1);
        }
        return line;
    }

    private static void addEmpty(List<String> line, int count) {
        for (int i = 0; i < count && line.size() < MAX_COLUMNS; i++) {
            line.add("");
        }
    }
}
