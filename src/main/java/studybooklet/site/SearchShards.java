package studybooklet.site;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** By shard; null for one that was not made yet. */
    private final List<@Nullable BitSet> charactersOf;

    SearchShards(SiteModel model) {
        this.model = model;
        this.charactersOf = new ArrayList<>(Collections.nCopies(count(model.chapters()), null));
    }

    /** How many shards so many chapters make. */
    static int count(List<Chapter> chapters) {
        return (chapters.size() + SIZE - 1) / SIZE;
    }

    /** The shards, the table of characters and, for a large booklet, the contents that all pages share. */
    List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>();
        for (int shard = 0; shard < count(model.chapters()); shard++) {
            int number = shard;
            files.add(OutputFile.ofText("search/" + number + ".js", () -> shard(number)));
        }
        files.add(OutputFile.ofText("search/characters.js", this::pairs));
        if (model.contents().isLarge()) {
            files.add(OutputFile.ofText("search/contents.js", () -> "booklet.contents(" + contents() + ");\n"));
        }
        return files;
    }

    private String shard(int number) {
        List<Chapter> chapters = model.chapters();
        StringBuilder script = new StringBuilder("booklet.shard(" + number + ",[");
        int end = Math.min(chapters.size(), (number + 1) * SIZE);
        for (int at = number * SIZE; at < end; at++) {
            script.append(at == number * SIZE ? "" : ",").append(article(chapters.get(at)));
        }
        String text = script.append("]);\n").toString();
        charactersOf.set(number, characters(text));
        return text;
    }

    private static BitSet characters(String text) {
        boolean[] plain = new boolean[Character.MIN_SUPPLEMENTARY_CODE_POINT];
        BitSet used = new BitSet();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isHighSurrogate(c)) {
                used.set(text.codePointAt(at++));
            } else {
                plain[c] = true;
            }
        }
        for (int c = 0; c < plain.length; c++) {
            used.set(c, plain[c] || used.get(c));
        }
        return used;
    }

    /** The pairs of traditional and simplified characters that matter for what the shards hold. */
    private String pairs() {
        BitSet used = new BitSet();
        for (int shard = 0; shard < charactersOf.size(); shard++) {
            BitSet known = charactersOf.get(shard);
            used.or(known == null ? characters(shard(shard)) : known);
        }
        SimplifiedForms forms =
                SimplifiedForms.in(used.stream().mapToObj(Character::toString).collect(Collectors.joining()));
        return "booklet.characters(" + ScriptText.string(forms.traditional()) + ","
                + ScriptText.string(forms.simplified()) + ");\n";
    }

    /**
     * Address, title, authors, ids and text: an id a block, with a space between two, and a line of text a block. The first
     * is the title, without an id. Few long strings are read faster than many short ones.
     */
    private String article(Chapter chapter) {
        Entry entry = model.entry(chapter);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block("", entry.title().text()));
        around(chapter.frontMatter()).forEach(text -> blocks.add(new Block("", text)));
        blocks.addAll(lines(chapter.blocks()));
        notes(chapter.frontMatter(), blocks);
        return ScriptText.array(List.of(
                ScriptText.string(entry.href()),
                ScriptText.string(entry.title().text()),
                ScriptText.string(names(entry)),
                ScriptText.string(blocks.stream().map(Block::id).collect(Collectors.joining(" "))),
                ScriptText.string(blocks.stream().map(SearchShards::text).collect(Collectors.joining("\n")))));
    }

    /** A run-in heading and its paragraph are one line on the page, so that a word may begin in one and end in the other. */
    private static List<Block> lines(List<Block> blocks) {
        List<Block> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block.stop() == null || lines.isEmpty()) {
                lines.add(block);
            } else {
                String heading = lines.remove(lines.size() - 1).text();
                lines.add(new Block(block.id(), heading + block.stop() + block.text()));
            }
        }
        return lines;
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

    /** One line, as it is searched. */
    private static String text(Block block) {
        return SearchText.of(block.text());
    }

    private String contents() {
        return ScriptText.array(model.contents().whole().stream()
                .map(section -> ScriptText.array(List.of(
                        ScriptText.string(section.title() == null ? "" : section.title()),
                        ScriptText.array(section.articles().stream()
                                .map(SearchShards::line)
                                .toList()))))
                .toList());
    }

    private static String line(Entry entry) {
        return ScriptText.array(List.of(
                ScriptText.string(entry.href()),
                ScriptText.string(entry.title().text()),
                ScriptText.string(names(entry))));
    }

    private static String names(Entry entry) {
        return String.join("　", entry.authors().stream().map(Person::name).toList());
    }
}
