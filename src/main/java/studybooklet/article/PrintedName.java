package studybooklet.article;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Normalizes printed names: 王 炳 is one name with a space inside, 王小炳 李芳 are two. */
final class PrintedName {
    private static final Pattern SPACE_IN_HAN = Pattern.compile("(?<=\\p{IsHan})[\\s　]+(?=\\p{IsHan})");
    private static final Pattern FULL_NAME = Pattern.compile("\\p{IsHan}{2,4}");

    private PrintedName() {}

    /** The name without spaces between Han characters. */
    static String of(String name) {
        return SPACE_IN_HAN.matcher(name.strip()).replaceAll("");
    }

    /** Splits at spaces if each part is long enough to be a name; otherwise returns one name. */
    static List<String> split(String names) {
        List<String> parts = Arrays.stream(names.strip().split("[\\s　]+"))
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.size() > 1
                && parts.stream().allMatch(part -> FULL_NAME.matcher(part).matches())) {
            return parts;
        }
        String name = of(names);
        return name.isEmpty() ? List.of() : List.of(name);
    }
}
