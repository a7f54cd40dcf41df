package studybooklet.site;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import studybooklet.article.Author;
import studybooklet.article.FrontMatter;
import studybooklet.book.Chapter;
import studybooklet.language.SimplifiedForms;
import studybooklet.markdown.Block;
import studybooklet.output.OutputFile;

/**
 * The full text for the search in the browser: classic scripts, because a page opened from disk may load nothing else,
 * each with some of the articles, so that none takes long to read. What they call is in assets/search.js and fold.js.
 */
final class SearchShards {
    /** Articles in one shard. */
    static final int SIZE = 60;

    private final SiteModel model;

    SearchShards(SiteModel model) {
        this.model = model;
    }

    /** The number of shards for these chapters. */
    static int count(List<Chapter> chapters) {
        return (chapters.size() + SIZE - 1) / SIZE;
    }

    /**
     * An article as the search indexes it.
     *
     * @param lines its lines; the first is the title, without an id
     */
    private record Found(String href, String title, String authors, List<Block> lines) {
        Found {
            lines = List.copyOf(lines);
        }
    }

    /** The shards, the table of characters and, for a large booklet, the contents that all pages share. */
    List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>();
        List<Chapter> chapters = model.chapters();
        for (int shard = 0; shard < count(chapters); shard++) {
            int number = shard;
            List<Chapter> some = chapters.subList(shard * SIZE, Math.min(chapters.size(), (shard + 1) * SIZE));
            files.add(file(shard + ".js", () -> shard(number, some)));
        }
        files.add(file("characters.js", this::characters));
        if (model.contents().isLarge()) {
            files.add(file("contents.js", () -> contents(model.contents().whole())));
        }
        return files;
    }

    private static OutputFile file(String name, OutputFile.TextSource text) {
        return OutputFile.ofText("search/" + name, text);
    }

    private String shard(int number, List<Chapter> chapters) {
        ScriptText script = new ScriptText();
        script.code("booklet.shard(").code(Integer.toString(number)).code(",[");
        String between = "";
        for (Chapter chapter : chapters) {
            script.code(between);
            article(found(chapter), script);
            between = ",";
        }
        return script.code("]);\n").toString();
    }

    /** The pairs of traditional and simplified characters of which the shards hold one. */
    private String characters() {
        BitSet used = new BitSet();
        for (Chapter chapter : model.chapters()) {
            Found found = found(chapter);
            found.lines().forEach(line -> add(SearchText.of(line.text()), used));
            add(found.authors(), used);
        }
        StringBuilder text = new StringBuilder();
        used.stream().forEach(text::appendCodePoint);
        SimplifiedForms forms = SimplifiedForms.in(text.toString());
        return new ScriptText()
                .code("booklet.characters(")
                .string(forms.traditional())
                .code(",")
                .string(forms.simplified())
                .code(");\n")
                .toString();
    }

    private static void add(String text, BitSet characters) {
        char[] chars = text.toCharArray();
        for (int at = 0; at < chars.length; at++) {
            int character = Character.codePointAt(chars, at);
            at += Character.charCount(character) - 1;
            characters.set(character);
        }
    }

    private Found found(Chapter chapter) {
        Entry entry = model.entry(chapter);
        List<Block> lines = new ArrayList<>();
        lines.add(new Block("", entry.title().text()));
        around(chapter.frontMatter()).forEach(text -> lines.add(new Block("", text)));
        for (Block block : chapter.blocks()) {
            if (block.stop() == null) {
                lines.add(block);
            } else { // one line with its run-in heading, so that a word may begin in one and end in the other
                String heading = lines.remove(lines.size() - 1).text();
                lines.add(new Block(block.id(), heading + block.stop() + block.text()));
            }
        }
        notes(chapter.frontMatter(), lines);
        return new Found(entry.href(), entry.title().text(), names(entry), lines);
    }

    /**
     * Address, title, authors, ids and text: an id a block, with a space between two, and a line of text a block. The first
     * is the title, without an id. Few long strings are read faster than many short ones.
     */
    private static void article(Found found, ScriptText script) {
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
            script.code(between).part(SearchText.of(line.text()));
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

    private static String contents(List<Section> sections) {
        ScriptText script = new ScriptText().code("booklet.contents([");
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
        return script.code("]);\n").toString();
    }

    private static String names(Entry entry) {
        return String.join("　", entry.authors().stream().map(Person::name).toList());
    }
}
