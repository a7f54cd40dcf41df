package studybooklet.book.slugs;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Chooses distinct names. A name that is requested once is used as it is; all requests for the same name get a suffix from
 * a hash of their own keys, so that a name does not depend on the order of the requests.
 */
public final class DistinctNames {
    private static final int SUFFIX_LENGTH = 5;

    /**
     * A request for a name.
     *
     * @param base the preferred name without extension
     * @param keys the texts to compute the suffix from: the first alone, or as many as are needed to make the suffix
     *     unique; evaluated only then
     * @param extension a file extension with its dot, or an empty string
     */
    public record NameRequest(String base, List<Supplier<String>> keys, String extension) {
        public NameRequest {
            keys = List.copyOf(keys);
        }

        /** Returns a request with a single key. */
        public static NameRequest of(String base, String key, String extension) {
            return new NameRequest(base, List.of(() -> key), extension);
        }

        /**
         * Returns the name for an attempt.
         *
         * @param attempt 0 for the preferred name, else how many keys to use; more than there are adds the index
         * @param index the position of the request
         */
        private String name(int attempt, int index) {
            if (attempt == 0) {
                return base + extension;
            }
            List<String> used = keys.stream().limit(attempt).map(Supplier::get).toList();
            String key = String.join("\n", used) + (attempt > keys.size() ? attempt + "/" + index : "");
            return base + "-" + hash(key) + extension;
        }
    }

    private DistinctNames() {}

    /**
     * Returns a name for each request, in order. The names differ even if case is ignored.
     *
     * @param taken whether a name, in lower case, is not available
     */
    public static List<String> choose(List<NameRequest> requests, Predicate<String> taken) {
        int[] attempts = new int[requests.size()];
        List<String> names = new ArrayList<>();
        for (NameRequest request : requests) {
            names.add(request.name(0, names.size()));
        }
        BitSet clashes = clashes(names, taken);
        while (!clashes.isEmpty()) {
            clashes.stream().forEach(i -> names.set(i, requests.get(i).name(++attempts[i], i)));
            clashes = clashes(names, taken);
        }
        return List.copyOf(names);
    }

    /** Returns the indexes of the names that are taken or not unique. */
    private static BitSet clashes(List<String> names, Predicate<String> taken) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> lower =
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        lower.forEach(name -> counts.merge(name, 1, Integer::sum));
        BitSet clashes = new BitSet();
        for (int i = 0; i < lower.size(); i++) {
            clashes.set(i, counts.getOrDefault(lower.get(i), 0) > 1 || taken.test(lower.get(i)));
        }
        return clashes;
    }

    /** Returns the last characters of the text's SHA-256 hash in base 36. */
    private static String hash(String text) {
        byte[] digest = Digest.of("SHA-256", text.getBytes(StandardCharsets.UTF_8));
        String digits = new BigInteger(1, digest).toString(36);
        return digits.substring(digits.length() - SUFFIX_LENGTH);
    }
}
