package studybooklet.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studybooklet.book.Chapter;
import studybooklet.epub.split.LongBody;
import studybooklet.epub.split.LongParagraph;
import studybooklet.epub.split.SplitPlan;
import studybooklet.epub.split.SplitPlan.BlockRange;
import studybooklet.markdown.Piece;

/**
 * Splits a long chapter into several files, because older e-readers do not open files of more than about 260 KB. A note is
 * in the file with the first reference to it, so that it can be shown as a pop-up.
 */
public final class ChapterSplitter {
    /** The size limit of the body in one file. The page template and the head of the article come on top. */
    private static final int MAX_BYTES = 220_000;

    /** An upper bound for the length of a filled slot in characters. */
    private static final int MAX_SLOT_LENGTH = 120;

    /** An upper bound for UTF-8. */
    private static final int BYTES_PER_CHAR = 3;

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern INTERNAL_LINK = Pattern.compile(" href=\"#([^\"]+)\"");

    private final String slug;
    private final List<BlockRange> ranges;
    private final Map<String, Integer> partOfId = new HashMap<>();

    private ChapterSplitter(String slug, List<BlockRange> ranges) {
        this.slug = slug;
        this.ranges = ranges;
    }

    /** Decides how to split a chapter; most chapters are a single file. */
    public static ChapterSplitter of(Chapter chapter) {
        if (maxSize(chapter) <= MAX_BYTES) {
            return new ChapterSplitter(chapter.slug(), List.of(new BlockRange(0, 0)));
        }
        // Links need the files of other chapters, which are not known yet; page breaks have ids.
        String body = chapter.body()
                .resolve(slot ->
                        slot instanceof Piece.PageBreak page ? PrintedPage.element(page) : " ".repeat(MAX_SLOT_LENGTH));
        SplitPlan plan = new SplitPlan(LongBody.of(body, MAX_BYTES), MAX_BYTES);
        ChapterSplitter splitter = new ChapterSplitter(chapter.slug(), plan.ranges());
        List<String> parts = splitter.split(body);
        for (int part = 1; part <= parts.size(); part++) {
            Matcher ids = ID.matcher(parts.get(part - 1));
            while (ids.find()) {
                splitter.partOfId.put(ids.group(1), part);
            }
        }
        return splitter;
    }

    private static long maxSize(Chapter chapter) {
        return (long) BYTES_PER_CHAR * chapter.body().size()
                + (long) MAX_SLOT_LENGTH * chapter.body().slots().size();
    }

    /** Returns the number of files. */
    public int count() {
        return ranges.size();
    }

    /** @param part the number of the file, from 1 */
    public String path(int part) {
        return EpubPaths.chapter(slug, part);
    }

    /** Returns the path of the file that contains an id; the first file if the id is null or not in the body. */
    public String pathOf(@Nullable String id) {
        return path(partOf(id, 1));
    }

    private int partOf(@Nullable String id, int defaultPart) {
        return id == null ? defaultPart : partOfId.getOrDefault(id, defaultPart);
    }

    /**
     * Splits the body and adapts the links whose target is in another part.
     *
     * @param xhtml the body with all slots filled
     * @return the bodies of the {@link #count()} files
     */
    public List<String> split(String xhtml) {
        if (count() == 1) {
            return List.of(xhtml);
        }
        LongBody body = LongBody.of(xhtml, MAX_BYTES);
        boolean[] placed = new boolean[body.notes().size()];
        List<String> parts = new ArrayList<>();
        for (BlockRange range : ranges) {
            String text = LongParagraph.joined(body.blocks().subList(range.from(), range.end()));
            boolean last = parts.size() == count() - 1;
            String notes = LongBody.notesSection(takeNotes(body, text, last, placed));
            parts.add(relinked(text + notes, parts.size() + 1));
        }
        return parts;
    }

    /** Returns the notes that a part refers to first; the last part takes those without a reference too. */
    private static List<String> takeNotes(LongBody body, String text, boolean last, boolean[] placed) {
        List<String> notes = new ArrayList<>();
        for (int note = 0; note < placed.length; note++) {
            if (!placed[note] && (last || body.refersTo(text, note))) {
                placed[note] = true;
                notes.add(body.notes().get(note));
            }
        }
        return notes;
    }

    private String relinked(String text, int part) {
        return INTERNAL_LINK.matcher(text).replaceAll(link -> {
            int target = partOf(link.group(1), part);
            String file = target == part ? "" : EpubPaths.name(path(target));
            return Matcher.quoteReplacement(" href=\"" + file + "#" + link.group(1) + "\"");
        });
    }
}
