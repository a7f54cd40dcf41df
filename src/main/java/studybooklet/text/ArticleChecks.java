package studybooklet.text;

import java.util.EnumMap;
import java.util.Map;

/** What an editor should know about one article: no author, no note, a heading number that does not follow. */
final class ArticleChecks {
    private ArticleChecks() {}

    static void warn(Notebook notebook, Draft draft) {
        if (draft.authors.isEmpty()) {
            notebook.warning(
                    draft.line(), "article without an author", "put the author on a line of its own below the title");
        }
        if (draft.notes.isEmpty() && draft.authors.stream().allMatch(author -> author.note() == null)) {
            notebook.warning(
                    draft.line(),
                    "article without an author note",
                    "add one at the article's end, in brackets: （作者系…）");
        }
        numbers(notebook, draft);
    }

    private static void numbers(Notebook notebook, Draft draft) {
        Map<Numbering.Kind, Integer> last = new EnumMap<>(Numbering.Kind.class);
        for (Element element : draft.elements) {
            Block block = element instanceof Element.Heading h
                    ? h.text()
                    : element instanceof Element.RunIn r ? r.head() : null;
            Numbering number = block == null ? null : Numbering.parse(block.text());
            if (block == null || number == null || number.kind() == Numbering.Kind.DECIMAL) {
                continue;
            }
            int expected = last.getOrDefault(number.kind(), 0) + 1;
            if (number.value() != expected && number.value() != 1) {
                notebook.warning(
                        block.line(),
                        expected == 1
                                ? "heading numbers begin at " + number.value() + ", not at 1"
                                : "heading number " + number.value() + " where " + expected + " is due",
                        "see whether a heading is missing or was not recognised");
            }
            last.put(number.kind(), number.value());
            last.keySet().removeIf(kind -> kind.compareTo(number.kind()) > 0);
        }
    }
}
