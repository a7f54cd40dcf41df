package studybooklet.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studybooklet.article.Author;
import studybooklet.article.FrontMatter;
import studybooklet.book.Chapter;
import studybooklet.markdown.Block;

/**
 * An article in the search index.
 *
 * @param href the relative URL of the article's page
 * @param title the title
 * @param authors the names of the authors, separated by ideographic spaces
 * @param lines the searched lines in the order of the page, the title first; the id is empty if a line has none
 */
record SearchedArticle(String href, String title, String authors, List<Block> lines) {
    SearchedArticle {
        lines = List.copyOf(lines);
    }

    static SearchedArticle of(Chapter chapter, ContentsEntry entry) {
        FrontMatter front = chapter.frontMatter();
        String title = entry.title().text();
        List<Block> lines = new ArrayList<>();
        Stream.concat(Stream.of(title), head(front)).forEach(text -> lines.add(new Block("", text)));
        chapter.blocks().forEach(block -> addBlock(block, lines));
        addNotes(front, lines);
        return new SearchedArticle(entry.href(), title, names(entry), lines);
    }

    /** Returns the names of the authors, separated by ideographic spaces. */
    static String names(ContentsEntry entry) {
        return entry.authors().stream().map(Person::name).collect(Collectors.joining("　"));
    }

    /** Returns the texts between the title and the body. */
    private static Stream<String> head(FrontMatter front) {
        return Stream.concat(
                Stream.of(front.kicker(), front.series(), front.subtitle(), front.summary(), front.abstractText())
                        .filter(Objects::nonNull),
                front.authors().stream().map(Author::name));
    }

    /** Adds a block; a paragraph after a run-in heading joins its line, so that a phrase across both is found. */
    private static void addBlock(Block block, List<Block> lines) {
        if (block.stop() == null) {
            lines.add(block);
        } else {
            String heading = lines.remove(lines.size() - 1).text();
            lines.add(new Block(block.id(), heading + block.stop() + block.text()));
        }
    }

    /** Adds the notes and keywords below the body. The ids of the notes are those in parts.ftlh. */
    private static void addNotes(FrontMatter front, List<Block> lines) {
        for (int i = 0; i < front.authors().size(); i++) {
            String note = front.authors().get(i).note();
            if (note != null) {
                lines.add(new Block("note-" + (i + 1), note));
            }
        }
        String note = front.note();
        if (note != null) {
            lines.add(new Block("note-0", note));
        }
        if (!front.keywords().isEmpty()) {
            lines.add(new Block("", String.join("；", front.keywords())));
        }
    }
}
