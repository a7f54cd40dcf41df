package studybooklet.book;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
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
     * @param levels how many texts it has
     * @param texts gives what its suffix is made from, from 0: the first where that sets it apart, else the first two, and
     *     so on; asked for only when it is needed
     * @param extension what follows the suffix: {@code .png}, or nothing
     */
    record Wish(String plain, int levels, IntFunction<String> texts, String extension) {
        /** A wish with one text. */
        Wish(String plain, String text, String extension) {
            this(plain, 1, level -> text, extension);
        }

        /** @param place what sets it apart when all its texts do not */
        private String name(int level, int place) {
            if (level == 0) {
                return plain + extension;
            }
            StringBuilder text = new StringBuilder();
            for (int at = 0; at < Math.min(level, levels); at++) {
                text.append(at == 0 ? "" : "\n").append(texts.apply(at));
            }
            if (level > levels) {
                text.append(level).append('/').append(place);
            }
            return plain + "-" + hash(text.toString()) + extension;
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
        List<String> names = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            names.add(wishes.get(i).name(0, i));
        }
        while (true) {
            Set<String> wanted = new HashSet<>();
            Set<String> clashing = new HashSet<>();
            for (String name : names) {
                String lower = name.toLowerCase(Locale.ROOT);
                if (!wanted.add(lower)) {
                    clashing.add(lower);
                }
            }
            boolean clash = false;
            for (int i = 0; i < levels.length; i++) {
                String name = names.get(i).toLowerCase(Locale.ROOT);
                if (taken.test(name) || clashing.contains(name)) {
                    names.set(i, wishes.get(i).name(++levels[i], i));
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
        String digits = new BigInteger(1, digest).toString(36);
        return digits.substring(digits.length() - SUFFIX);
    }
}
