package studybooklet.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import studybooklet.article.Author;
import studybooklet.article.FrontMatter;
import studybooklet.book.Chapter;
import studybooklet.cache.Kept;
import studybooklet.language.SimplifiedForms;
import studybooklet.markdown.Block;
import studybooklet.output.OutputFile;
import studybooklet.output.Utf8Writer;
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
    private record Found(
            String href, String title, String authors, List<Block> above, List<Block> text, List<Block> below) {
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

    /** The shards, the table of characters and, for a large booklet, the contents that all pages share. */
    List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>();
        List<Chapter> chapters = model.chapters();
        Characters characters = new Characters();
        for (int shard = 0; shard < count(chapters); shard++) {
            int number = shard;
            List<Found> found = chapters.subList(shard * SIZE, Math.min(chapters.size(), (shard + 1) * SIZE)).stream()
                    .map(this::found)
                    .toList();
            for (Found article : found) {
                article.above().forEach(block -> characters.add(SearchText.of(block.text())));
                article.below().forEach(block -> characters.add(SearchText.of(block.text())));
                characters.add(article.authors());
            }
            files.add(file(number + ".js", found, script -> shard(number, found, script)));
        }
        chapters.forEach(chapter -> characters.add(chapter.glance().used()));
        String used = characters.text();
        files.add(file("characters.js", used, script -> pairs(used, script)));
        if (model.contents().isLarge()) {
            List<Section> contents = model.contents().whole();
            files.add(file("contents.js", contents, script -> contents(contents, script)));
        }
        return files;
    }

    /** Writes a script. */
    private interface Script {
        void writeTo(ScriptText out) throws IOException;
    }

    private OutputFile file(String name, Object made, Script script) {
        return new OutputFile("search/" + name, templates.fingerprint(name, made), out -> {
            text.begin(out);
            script.writeTo(new ScriptText(text));
            text.end();
        });
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
