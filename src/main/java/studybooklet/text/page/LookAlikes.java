package studybooklet.text.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.text.model.SourceText;
import studybooklet.text.report.ConversionReport;
import studybooklet.text.signs.Signs;

/**
 * Replaces characters that look right and are not, so that words can be found and names compared: Kangxi radicals (⼆),
 * presentation forms, half-width katakana, digits of private use, Latin letters with combining accents. A character in
 * quotation marks by itself is meant as it is.
 */
public final class LookAlikes {
    private static final String TABLE = "/studybooklet/text/look-alikes.txt";
    private static final Map<Character, Character> MEANT = table();
    private static final String QUOTES = "“”\"'‘’「」『』";
    /** A note shows so many replacements. */
    private static final int SHOWN = 3;

    private final String text;
    private final StringBuilder out;
    private final Map<String, Replacement> replaced = new LinkedHashMap<>();

    private record Replacement(int first, String meant, int count) {
        Replacement again() {
            return new Replacement(first, meant, count + 1);
        }
    }

    private LookAlikes(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    /**
     * The source with its look-alikes replaced; itself if there are none.
     *
     * @param read gets an entry for each different character, with its count
     * @param problems gets a note if there are any
     */
    public static SourceText read(SourceText source, List<ConversionReport.ConsumedMark> read, Problems problems) {
        LookAlikes characters = new LookAlikes(source.original());
        characters.replaceAll();
        if (characters.replaced.isEmpty()) {
            return source;
        }
        characters.replaced.forEach((shown, r) -> read.add(new ConversionReport.ConsumedMark(
                source.lineAt(r.first()), shown, "look-alike, read as " + r.meant() + " (" + r.count() + " times)")));
        problems.note(
                new SourceLocation(
                        source.file(),
                        source.lineAt(
                                characters.replaced.values().iterator().next().first())),
                characters.summary(),
                "nothing to do, unless one of them is wrong");
        return new SourceText(source.file(), characters.out.toString());
    }

    private String summary() {
        int count = replaced.values().stream().mapToInt(Replacement::count).sum();
        String shown = replaced.entrySet().stream()
                .limit(SHOWN)
                .map(entry -> entry.getKey() + " → " + entry.getValue().meant())
                .collect(Collectors.joining(", "));
        return "replaced " + count + (count == 1 ? " character" : " characters") + " that only looked right: " + shown
                + (replaced.size() > SHOWN ? ", …" : "");
    }

    private void replaceAll() {
        boolean about = isAboutThem();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Character meant = MEANT.get(c);
            int end = accentsEnd(i);
            if (end > i + 1) {
                replace(i, end, Normalizer.normalize(text.substring(i, end), Normalizer.Form.NFC));
                i = end - 1;
            } else if (meant != null && !(about && isQuoted(i))) {
                replace(i, i + 1, meant.toString());
            } else {
                out.append(c);
            }
        }
    }

    private void replace(int from, int to, String meant) {
        String shown = text.substring(from, to);
        out.append(meant);
        if (!shown.equals(meant)) {
            replaced.merge(shown, new Replacement(from, meant, 1), (known, more) -> known.again());
        }
    }

    /** Whether the text is about such characters, because all of them stand alone between quotation marks. */
    private boolean isAboutThem() {
        return IntStream.range(0, text.length()).allMatch(i -> MEANT.get(text.charAt(i)) == null || isQuoted(i));
    }

    private boolean isQuoted(int at) {
        return at > 0
                && at + 1 < text.length()
                && Signs.in(text.charAt(at - 1), QUOTES)
                && Signs.in(text.charAt(at + 1), QUOTES);
    }

    /** Index after the combining accents of the Latin letter at this index; the next index if it has none. */
    private int accentsEnd(int at) {
        int end = at + 1;
        if (Signs.isAsciiLetter(text.charAt(at))) {
            while (end < text.length() && text.charAt(end) >= 0x300 && text.charAt(end) <= 0x36f) {
                end++;
            }
        }
        return end;
    }

    private static Map<Character, Character> table() {
        try (InputStream in = LookAlikes.class.getResourceAsStream(TABLE);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in, TABLE), UTF_8))) {
            Map<Character, Character> meant = new HashMap<>();
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> {
                        for (String pair : line.split(" ")) {
                            meant.put(pair.charAt(0), pair.charAt(1));
                        }
                    });
            return Map.copyOf(meant);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
