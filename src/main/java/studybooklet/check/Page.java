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
 * A file of markup, parsed with its lines.
 *
 * @param tree the files it stands among
 * @param path its path there
 * @param document its elements
 * @param ids the ids of its elements
 * @param parseErrors what the HTML parser had to put up with; empty for XML
 */
record Page(FileTree tree, String path, Document document, Set<String> ids, List<ParseError> parseErrors) {
    private static final int ERRORS_AT_MOST = 20;

    static Page html(FileTree tree, String path) {
        return parse(tree, path, Parser.htmlParser());
    }

    static Page xml(FileTree tree, String path) {
        return parse(tree, path, Parser.xmlParser());
    }

    private static Page parse(FileTree tree, String path, Parser parser) {
        parser.setTrackErrors(ERRORS_AT_MOST).setTrackPosition(true);
        Document document = parser.parseInput(tree.text(path), "");
        Set<String> ids = new HashSet<>();
        document.select("[id]").forEach(element -> ids.add(element.id()));
        return new Page(tree, path, document, ids, List.copyOf(parser.getErrors()));
    }

    SourceLocation at(Element element) {
        return tree.at(path, Math.max(0, element.sourceRange().start().lineNumber()));
    }

    /** The page as a whole. */
    SourceLocation whole() {
        return tree.at(path, 0);
    }
}
