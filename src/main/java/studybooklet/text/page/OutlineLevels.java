package studybooklet.text.page;

import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.source.SourceBlock;
import studybooklet.source.SourceBlock.BlockKind;
import studybooklet.text.model.Correction;
import studybooklet.text.model.Correction.CorrectionKind;
import studybooklet.text.signs.Numbering;

/**
 * What the outline levels of a document mean. Without a block of kind TITLE, headings of the highest level are titles if there is
 * a single one at the top, or if the document begins with one and none has a number.
 *
 * @param used the levels in use, ascending
 * @param title the level of titles; 0 if no heading is one
 * @param agree whether there are several levels and the numbers of headings agree with them; if not, the numbers count
 */
record OutlineLevels(List<Integer> used, int title, boolean agree) {
    OutlineLevels {
        used = List.copyOf(used);
    }

    static OutlineLevels of(List<SourceBlock> blocks, int titleWithin) {
        List<SourceBlock> headings = blocks.stream()
                .filter(block -> block.kind() == BlockKind.HEADING)
                .toList();
        List<Integer> used =
                headings.stream().map(SourceBlock::level).distinct().sorted().toList();
        boolean titled = blocks.stream().anyMatch(block -> block.kind() == BlockKind.TITLE);
        int top = used.isEmpty() ? 0 : used.get(0);
        List<SourceBlock> tops =
                headings.stream().filter(heading -> heading.level() == top).toList();
        boolean single = tops.size() == 1 && blocks.indexOf(tops.get(0)) < titleWithin;
        boolean all = tops.size() > 1
                && blocks.get(0).equals(tops.get(0))
                && tops.stream().noneMatch(BlockMeaning::isNumbered);
        return new OutlineLevels(used, !titled && (single || all) ? top : 0, used.size() > 1 && agree(headings));
    }

    /** Whether headings have one kind of number on each level, and each kind on one level. */
    private static boolean agree(List<SourceBlock> headings) {
        EnumMap<Numbering.NumberKind, Integer> levels = new EnumMap<>(Numbering.NumberKind.class);
        for (SourceBlock heading : headings) {
            Numbering number = Numbering.parse(heading.text());
            Integer known = number == null ? null : levels.putIfAbsent(number.kind(), heading.level());
            if (known != null && known != heading.level()) {
                return false;
            }
        }
        return levels.values().stream().distinct().count() == levels.size();
    }

    /** The correction of a heading; null if the rules for numbers decide about it. */
    @Nullable
    Correction meaning(SourceBlock heading) {
        if (heading.level() == title) {
            return new Correction(CorrectionKind.ARTICLE, 1);
        }
        if (!agree && BlockMeaning.isNumbered(heading)) {
            return null;
        }
        long above = used.stream()
                .filter(level -> level < heading.level() && level > title)
                .count();
        return new Correction(CorrectionKind.HEADING, (int) Math.min(6, 2 + above));
    }
}
