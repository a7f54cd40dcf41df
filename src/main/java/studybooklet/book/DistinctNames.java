package studybooklet.book;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
     * @param texts give what its suffix is made from: the first where that sets it apart, else the first two, and so
     *     on; each is asked for only when it is needed
     * @param extension what follows the suffix: {@code .png}, or nothing
     */
    record Wish(String plain, List<Supplier<String>> texts, String extension) {
        Wish {
            texts = List.copyOf(texts);
        }

        /** A wish with one text. */
        Wish(String plain, String text, String extension) {
            this(plain, List.of(() -> text), extension);
        }

        /** @param place what sets it apart when all its texts do not */
        private String name(int level, int place) {
            if (level == 0) {
                return plain + extension;
            }
            String text = texts.stream().limit(level).map(Supplier::get).collect(Collectors.joining("\n"));
            return plain + "-" + hash(level > texts.size() ? text + level + "/" + place : text) + extension;
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
            Map<String, Integer> wanted = new HashMap<>();
            names.forEach(name -> wanted.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum));
            boolean clash = false;
            for (int i = 0; i < levels.length; i++) {
                String name = names.get(i).toLowerCase(Locale.ROOT);
                if (taken.test(name) || wanted.getOrDefault(name, 0) > 1) {
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
