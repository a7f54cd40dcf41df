package studybooklet.book;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Chooses names so that no two are the same. Those that clash each take a suffix from a hash of their own text, so that
 * none depends on what stands before it.
 */
final class DistinctNames {
    private static final int SUFFIX = 5;

    /**
     * What wants a name.
     *
     * @param plain the name if nobody else wants it
     * @param texts what its suffix is made from: the first where that sets it apart, else the next
     * @param extension what follows the suffix: {@code .png}, or nothing
     */
    record Wish(String plain, List<String> texts, String extension) {
        Wish {
            texts = List.copyOf(texts);
        }

        private String name(int level) {
            if (level == 0) {
                return plain + extension;
            }
            String text = String.join("\n", texts.subList(0, Math.min(level, texts.size())));
            String again = level > texts.size() ? "\n" + level : "";
            return plain + "-" + hash(text + again) + extension;
        }
    }

    private DistinctNames() {}

    /**
     * A name for each wish, in order; they differ in more than case.
     *
     * @param taken whether a name, lower case, is given away already
     */
    static List<String> choose(List<Wish> wishes, Predicate<String> taken) {
        int[] levels = new int[wishes.size()];
        while (true) {
            List<String> names = new ArrayList<>();
            Map<String, Integer> count = new HashMap<>();
            for (int i = 0; i < levels.length; i++) {
                String name = wishes.get(i).name(levels[i]);
                names.add(name);
                count.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
            boolean clash = false;
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < levels.length; i++) {
                String name = names.get(i).toLowerCase(Locale.ROOT);
                boolean last = levels[i] > wishes.get(i).texts().size();
                // Equal down to the last text: the first keeps its name, or they would climb together for ever.
                if (taken.test(name) || count.getOrDefault(name, 0) > 1 && !(last && seen.add(name))) {
                    levels[i]++;
                    clash = true;
                }
            }
            if (!clash) {
                return List.copyOf(names);
            }
        }
    }

    /** Characters of [a-z0-9] from a SHA-256 of the text. */
    private static String hash(String text) {
        byte[] digest = Digest.of("SHA-256", text.getBytes(StandardCharsets.UTF_8));
        String digits = new java.math.BigInteger(1, digest).toString(36);
        return digits.substring(digits.length() - SUFFIX);
    }
}
