package studybooklet.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import studybooklet.problem.SourceLocation;

/**
 * A parsed HTML or XML file.
 *
 * @param tree the files it belongs to
 * @param path its path in the tree
 * @param document the document, with source positions
 * @param ids the ids of its elements
 * @param parseErrors the errors of the HTML parser; empty for XML
 */
record ParsedPage(FileTree tree, String path, Document document, Set<String> ids, List<ParseError> parseErrors) {
    private static final int MAX_ERRORS = 20;

    static ParsedPage html(FileTree tree, String path) {
        return parse(tree, path, Parser.htmlParser());
    }

    static ParsedPage xml(FileTree tree, String path) {
        return parse(tree, path, Parser.xmlParser());
    }

    private static ParsedPage parse(FileTree tree, String path, Parser parser) {
        parser.setTrackErrors(MAX_ERRORS).setTrackPosition(true);
        Document document = parser.parseInput(tree.text(path), "");
        Set<String> ids = new HashSet<>();
        document.select("[id]").forEach(element -> ids.add(element.id()));
        return new ParsedPage(tree, path, document, ids, List.copyOf(parser.getErrors()));
    }

    SourceLocation at(Element element) {
        return tree.at(path, Math.max(0, element.sourceRange().start().lineNumber()));
    }

    /** The whole page. */
    SourceLocation whole() {
        return tree.at(path, 0);
    }
}
