package studybooklet.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studybooklet.book.Chapter;
import studybooklet.epub.SplitPlan.Run;
import studybooklet.markdown.Piece;

/**
 * How a chapter is laid out over files: one, unless it is so long that older e-readers would give up on it (their limit
 * is 260 KB, uncompressed). The notes of a long one go into the file that first calls them, so that they still pop up.
 */
final class ChapterSplitter {
    /** In bytes; leaves room below 250 KB for a page's frame and the head of the article. */
    static final int LONGEST = 220_000;

    /** More than the mark of a page or the address of a chapter, an image or a type takes. */
    private static final int SLOT = 120;

    private static final int BYTES_PER_CHARACTER = 3;
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern INNER_LINK = Pattern.compile(" href=\"#([^\"]+)\"");

    private final String slug;
    private final List<Run> runs;
    private final Map<String, Integer> partOfId = new HashMap<>();

    private ChapterSplitter(String slug, List<Run> runs) {
        this.slug = slug;
        this.runs = runs;
    }

    /** @param chapter any; only a long one is looked at closely */
    static ChapterSplitter of(Chapter chapter) {
        if (mostBytes(chapter) <= LONGEST) {
            return new ChapterSplitter(chapter.slug(), List.of(new Run(0, 0)));
        }
        String body = chapter.body()
                .resolve(slot -> slot instanceof Piece.PageBreak page ? PrintedPage.mark(page) : " ".repeat(SLOT));
        ChapterSplitter parts =
                new ChapterSplitter(chapter.slug(), new SplitPlan(LongBody.of(body, LONGEST), LONGEST).runs());
        List<String> texts = parts.cut(body);
        for (int part = 1; part <= texts.size(); part++) {
            Matcher ids = ID.matcher(texts.get(part - 1));
            while (ids.find()) {
                parts.partOfId.put(ids.group(1), part);
            }
        }
        return parts;
    }

    private static long mostBytes(Chapter chapter) {
        return (long) BYTES_PER_CHARACTER * chapter.body().size()
                + (long) SLOT * chapter.body().slots().size();
    }

    /** How many files the chapter takes. */
    int count() {
        return runs.size();
    }

    /** @param part from 1 */
    String path(int part) {
        return Place.chapter(slug, part);
    }

    /** The file that holds an id; the first one for null and for what stands above the text. */
    String pathOf(@Nullable String id) {
        return path(partOf(id, 1));
    }

    private int partOf(@Nullable String id, int otherwise) {
        return id == null ? otherwise : partOfId.getOrDefault(id, otherwise);
    }

    /**
     * Cuts the chapter's text and mends the links that now lead from file to file.
     *
     * @param xhtml the text with every slot filled
     * @return {@link #count()} texts
     */
    List<String> cut(String xhtml) {
        if (count() == 1) {
            return List.of(xhtml);
        }
        LongBody body = LongBody.of(xhtml, LONGEST);
        boolean[] placed = new boolean[body.notes().size()];
        List<String> parts = new ArrayList<>();
        for (Run run : runs) {
            boolean last = parts.size() == count() - 1;
            String text = LongParagraph.joined(body.blocks().subList(run.from(), run.end()));
            List<String> notes = new ArrayList<>();
            for (int note = 0; note < placed.length; note++) {
                if (!placed[note] && (last || body.calls(text, note))) {
                    placed[note] = true;
                    notes.add(body.notes().get(note));
                }
            }
            parts.add(mend(text + LongBody.section(notes), parts.size() + 1));
        }
        return parts;
    }

    private String mend(String text, int part) {
        return INNER_LINK.matcher(text).replaceAll(link -> {
            int target = partOf(link.group(1), part);
            String file = target == part ? "" : Place.name(path(target));
            return Matcher.quoteReplacement(" href=\"" + file + "#" + link.group(1) + "\"");
        });
    }
}
