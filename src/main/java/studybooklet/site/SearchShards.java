package studybooklet.site;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import studybooklet.book.Chapter;
import studybooklet.language.SimplifiedForms;
import studybooklet.markdown.Block;
import studybooklet.output.OutputFile;
import studybooklet.site.format.ScriptText;
import studybooklet.site.format.SearchText;

/**
 * Writes the text of all articles for the search in the browser. The files are classic scripts, because a page opened from
 * disk cannot fetch data, and each holds a limited number of articles, so that it loads fast. They call functions defined in
 * assets/search.js and assets/fold.js.
 */
final class SearchShards {
    /** The number of articles in a shard. */
    private static final int SHARD_SIZE = 60;

    private final SiteModel model;

    SearchShards(SiteModel model) {
        this.model = model;
    }

    /** Returns the number of shards. */
    static int count(List<Chapter> chapters) {
        return (chapters.size() + SHARD_SIZE - 1) / SHARD_SIZE;
    }

    /** Returns the shards, the character table and, for a large booklet, the complete table of contents. */
    List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>();
        List<Chapter> chapters = model.chapters();
        for (int shard = 0; shard < count(chapters); shard++) {
            int number = shard;
            List<Chapter> some =
                    chapters.subList(shard * SHARD_SIZE, Math.min(chapters.size(), (shard + 1) * SHARD_SIZE));
            files.add(file(shard + ".js", () -> shard(number, some)));
        }
        files.add(file("characters.js", this::characters));
        if (model.contents().isLarge()) {
            files.add(file("contents.js", this::contents));
        }
        return files;
    }

    private static OutputFile file(String name, OutputFile.TextSource text) {
        return OutputFile.ofText("search/" + name, text);
    }

    private String shard(int number, List<Chapter> chapters) {
        ScriptText script = new ScriptText().code("booklet.shard(" + number + ",[");
        String separator = "";
        for (Chapter chapter : chapters) {
            script.code(separator);
            addArticle(SearchedArticle.of(chapter, model.entry(chapter)), script);
            separator = ",";
        }
        return script.code("]);\n").toString();
    }

    /**
     * Adds an array of URL, title, authors, ids and texts. The ids of all lines are one string with a space between two, and
     * the texts of all lines are one string with a line feed, because scripts with few strings load faster.
     */
    private static void addArticle(SearchedArticle article, ScriptText script) {
        List<Block> lines = article.lines();
        String ids = lines.stream().map(Block::id).collect(Collectors.joining(" "));
        String texts = lines.stream().map(line -> SearchText.of(line.text())).collect(Collectors.joining("\n"));
        script.code("[")
                .strings(article.href(), article.title(), article.authors(), ids, texts)
                .code("]");
    }

    /** Lists the pairs of traditional and simplified characters of which the shards contain at least one. */
    private String characters() {
        BitSet used = new BitSet();
        for (Chapter chapter : model.chapters()) {
            SearchedArticle article = SearchedArticle.of(chapter, model.entry(chapter));
            article.lines()
                    .forEach(line -> SearchText.of(line.text()).codePoints().forEach(used::set));
            article.authors().codePoints().forEach(used::set);
        }
        StringBuilder characters = new StringBuilder();
        used.stream().forEach(characters::appendCodePoint);
        SimplifiedForms forms = SimplifiedForms.in(characters.toString());
        return new ScriptText()
                .code("booklet.characters(")
                .strings(forms.traditional(), forms.simplified())
                .code(");\n")
                .toString();
    }

    private String contents() {
        ScriptText script = new ScriptText().code("booklet.contents([");
        List<Section> sections = model.contents().sections();
        for (int at = 0; at < sections.size(); at++) {
            addSection(sections.get(at), script.code(at == 0 ? "" : ","));
        }
        return script.code("]);\n").toString();
    }

    private static void addSection(Section section, ScriptText script) {
        script.code("[").string(section.title() == null ? "" : section.title()).code(",[");
        String separator = "";
        for (ContentsEntry entry : section.articles()) {
            script.code(separator)
                    .code("[")
                    .strings(entry.href(), entry.title().text(), SearchedArticle.names(entry))
                    .code("]");
            separator = ",";
        }
        script.code("]]");
    }
}
