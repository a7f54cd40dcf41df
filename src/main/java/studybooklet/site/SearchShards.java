package studybooklet.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import studybooklet.article.Author;
import studybooklet.article.FrontMatter;
import studybooklet.book.Chapter;
import studybooklet.cache.CountingWriter;
import studybooklet.cache.Kept;
import studybooklet.language.SimplifiedForms;
import studybooklet.markdown.Block;
import studybooklet.markdown.CharacterSet;
import studybooklet.output.OutputFile;
import studybooklet.output.Utf8Writer;
import studybooklet.template.Recipe;
import studybooklet.template.Templates;

/**
 * The full text for the search in the browser: classic scripts, because a page opened from disk may load nothing else,
 * each with some of the articles, so that none takes long to read. What they call is in assets/search.js and fold.js.
 */
final class SearchShards {
    /** Articles in one shard. */
    static final int SIZE = 60;

    private final SiteModel model;
    private final Templates templates;
    private final Utf8Writer text = new Utf8Writer();

    SearchShards(SiteModel model, Templates templates) {
        this.model = model;
        this.templates = templates;
    }

    /** How many shards so many chapters make. */
    static int count(List<Chapter> chapters) {
        return (chapters.size() + SIZE - 1) / SIZE;
    }

    /**
     * An article as the search has it.
     *
     * @param above the lines above its text; the first is the title, without an id
     * @param text the lines of its text
     * @param below the lines below
     */
    record Found(String href, String title, String authors, List<Block> above, List<Block> text, List<Block> below) {
        Found {
            above = List.copyOf(above);
            text = Kept.copyOf(text);
            below = List.copyOf(below);
        }

        /** All lines. A run-in heading and its paragraph are one, so that a word may begin in one and end in the other. */
        List<Block> lines() {
            List<Block> lines = new ArrayList<>(above.size() + text.size() + below.size());
            lines.addAll(above);
            for (Block block : text) {
                if (block.stop() == null) {
                    lines.add(block);
                } else {
                    String heading = lines.remove(lines.size() - 1).text();
                    lines.add(new Block(block.id(), heading + block.stop() + block.text()));
                }
            }
            lines.addAll(below);
            return lines;
        }
    }

    /** Some of the articles. */
    private record Shard(int number, List<Found> found) implements Recipe {
        Shard {
            found = List.copyOf(found);
        }

        @Override
        public void writeTo(CountingWriter out, Templates templates) throws IOException {
            shard(number, found, new ScriptText(out));
        }
    }

    /**
     * The table of characters.
     *
     * @param around what is found of the articles besides their texts
     * @param paired those of each article's text that have another form, as a list of one
     */
    private record CharacterTable(List<String> around, List<List<String>> paired) implements Recipe {
        CharacterTable {
            around = List.copyOf(around);
            paired = List.copyOf(paired);
        }

        @Override
        public void writeTo(CountingWriter out, Templates templates) throws IOException {
            CharacterSet characters = new CharacterSet();
            around.forEach(characters::add);
            paired.forEach(text -> characters.add(text.get(0)));
            pairs(characters.text(), new ScriptText(out));
        }
    }

    /** The contents that all pages of a large booklet share. */
    private record SharedContents(List<Section> contents) implements Recipe {
        SharedContents {
            contents = List.copyOf(contents);
        }

        @Override
        public void writeTo(CountingWriter out, Templates templates) throws IOException {
            SearchShards.contents(contents, new ScriptText(out));
        }
    }

    /** The shards, the table of characters and, for a large booklet, the contents that all pages share. */
    List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>();
        List<Chapter> chapters = model.chapters();
        CharacterSet around = new CharacterSet();
        for (int shard = 0; shard < count(chapters); shard++) {
            List<Found> found = new ArrayList<>();
            for (Chapter chapter : chapters.subList(shard * SIZE, Math.min(chapters.size(), (shard + 1) * SIZE))) {
                Found one = found(chapter);
                one.above().forEach(block -> around.add(SearchText.of(block.text())));
                one.below().forEach(block -> around.add(SearchText.of(block.text())));
                around.add(one.authors());
                found.add(one);
            }
            files.add(file(shard + ".js", new Shard(shard, found)));
        }
        List<List<String>> paired = new ArrayList<>();
        chapters.forEach(chapter -> paired.add(chapter.glance().paired()));
        files.add(file("characters.js", new CharacterTable(List.of(around.text()), paired)));
        if (model.contents().isLarge()) {
            files.add(file("contents.js", new SharedContents(model.contents().whole())));
        }
        return files;
    }

    private <R extends Record & Recipe> OutputFile file(String name, R recipe) {
        return OutputFile.ofText("search/" + name, templates.keep(recipe), text, out -> recipe.writeTo(out, templates));
    }

    private static void shard(int number, List<Found> found, ScriptText script) throws IOException {
        script.code("booklet.shard(").code(Integer.toString(number)).code(",[");
        String between = "";
        for (Found article : found) {
            script.code(between);
            article(article, script);
            between = ",";
        }
        script.code("]);\n");
    }

    /** The pairs of traditional and simplified characters that matter for what the shards hold. */
    private static void pairs(String used, ScriptText script) throws IOException {
        SimplifiedForms forms = SimplifiedForms.in(used);
        script.code("booklet.characters(").string(forms.traditional());
        script.code(",").string(forms.simplified()).code(");\n");
    }

    private Found found(Chapter chapter) {
        Entry entry = model.entry(chapter);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block("", entry.title().text()));
        around(chapter.frontMatter()).forEach(text -> blocks.add(new Block("", text)));
        List<Block> notes = new ArrayList<>();
        notes(chapter.frontMatter(), notes);
        return new Found(entry.href(), entry.title().text(), names(entry), blocks, chapter.blocks(), notes);
    }

    /**
     * Address, title, authors, ids and text: an id a block, with a space between two, and a line of text a block. The first
     * is the title, without an id. Few long strings are read faster than many short ones.
     */
    private static void article(Found found, ScriptText script) throws IOException {
        List<Block> lines = found.lines();
        script.code("[").string(found.href());
        script.code(",").string(found.title());
        script.code(",").string(found.authors());
        script.code(",\"");
        String between = "";
        for (Block line : lines) {
            script.code(between).part(line.id());
            between = " ";
        }
        script.code("\",\"");
        between = "";
        for (Block line : lines) {
            script.code(between).searched(line.text());
            between = "\\n";
        }
        script.code("\"]");
    }

    /** What stands between title and text, in the order of the page. */
    private static Stream<String> around(FrontMatter front) {
        return Stream.concat(
                Stream.of(front.kicker(), front.series(), front.subtitle(), front.summary(), front.abstractText())
                        .filter(Objects::nonNull),
                front.authors().stream().map(Author::name));
    }

    /** What stands below the text, under the ids that the page gives it. */
    private static void notes(FrontMatter front, List<Block> blocks) {
        int number = 0;
        for (Author author : front.authors()) {
            number++;
            String note = author.note();
            if (note != null) {
                blocks.add(new Block("note-" + number, note));
            }
        }
        String note = front.note();
        if (note != null) {
            blocks.add(new Block("note-0", note));
        }
        if (!front.keywords().isEmpty()) {
            blocks.add(new Block("", String.join("；", front.keywords())));
        }
    }

    private static void contents(List<Section> sections, ScriptText script) throws IOException {
        script.code("booklet.contents([");
        String between = "";
        for (Section section : sections) {
            script.code(between).code("[").string(section.title() == null ? "" : section.title());
            script.code(",[");
            between = "";
            for (Entry entry : section.articles()) {
                script.code(between).code("[").string(entry.href());
                script.code(",").string(entry.title().text());
                script.code(",").string(names(entry)).code("]");
                between = ",";
            }
            script.code("]]");
            between = ",";
        }
        script.code("]);\n");
    }

    private static String names(Entry entry) {
        return String.join("　", entry.authors().stream().map(Person::name).toList());
    }
}
