package studybooklet.source.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studybooklet.source.docx.DocxLists.NumberedList;

/** Counts the numbered paragraphs of a document in reading order. */
final class ListCounters {
    private static final int UNUSED = Integer.MIN_VALUE;

    private final DocxLists lists;
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    /**
     * The automatic number of a paragraph.
     *
     * @param text the number as text, with what stands around it; empty for a bullet and for a level without label
     * @param bullet whether the paragraph has a bullet instead of a number
     * @param spaced whether the list asks for a gap between number and text
     */
    record ListLabel(String text, boolean bullet, boolean spaced) {}

    ListCounters(DocxLists lists) {
        this.lists = lists;
    }

    /**
     * Counts a paragraph.
     *
     * @return its label; null if there is no such list or level
     */
    @Nullable
    ListLabel next(int listId, int levelIndex) {
        NumberedList list = lists.list(listId);
        ListLevel level = list.level(levelIndex);
        if (level.equals(ListLevel.NONE)) {
            return null;
        }
        int[] numbers = counts.computeIfAbsent(list.definition(), key -> {
            int[] unused = new int[DocxLists.LEVELS];
            Arrays.fill(unused, UNUSED);
            return unused;
        });
        Integer restart = list.restarts().get(levelIndex);
        if (restart != null && restarted.add(listId + "/" + levelIndex)) {
            numbers[levelIndex] = restart;
        } else {
            numbers[levelIndex] = numbers[levelIndex] == UNUSED ? level.start() : numbers[levelIndex] + 1;
        }
        restartLower(list, levelIndex, numbers);
        boolean spaced = !level.suffix().equals("nothing");
        return new ListLabel(level.isBullet() ? "" : label(list, level, numbers), level.isBullet(), spaced);
    }

    private static void restartLower(NumberedList list, int levelIndex, int[] numbers) {
        for (int lower = levelIndex + 1; lower < DocxLists.LEVELS; lower++) {
            int restart = list.level(lower).restart();
            if (restart < 0 || levelIndex < restart) {
                numbers[lower] = UNUSED;
            }
        }
    }

    private static String label(NumberedList list, ListLevel level, int[] numbers) {
        StringBuilder label = new StringBuilder();
        String template = level.template();
        for (int i = 0; i < template.length(); i++) {
            char next = i + 1 < template.length() ? template.charAt(i + 1) : ' ';
            if (template.charAt(i) == '%' && next >= '1' && next <= '9') {
                int index = next - '1';
                ListLevel shown = list.level(index);
                int number = numbers[index] == UNUSED ? shown.start() : numbers[index];
                boolean decimal = level.legal() && !shown.format().equals("none");
                label.append(NumberFormat.text(decimal ? "decimal" : shown.format(), number));
                i++;
            } else {
                label.append(template.charAt(i));
            }
        }
        return label.toString().strip();
    }
}
