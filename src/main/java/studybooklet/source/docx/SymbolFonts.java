package studybooklet.source.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Unicode characters in place of the codes of symbol fonts. The table is the resource {@code symbols.txt}. */
final class SymbolFonts {
    private static final int PRIVATE_USE_START = 0xE000;
    private static final int PRIVATE_USE_END = 0xF8FF;
    private static final int FONT_CODES = 0xF000;

    private SymbolFonts() {}

    /** Loaded when the first symbol is met. */
    private static final class Table {
        static final Map<String, String> CHARACTERS = load();

        private static Map<String, String> load() {
            Map<String, String> characters = new HashMap<>();
            try (InputStream in = SymbolFonts.class.getResourceAsStream("symbols.txt")) {
                String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
                text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                    String[] fields = line.split("\t", -1);
                    characters.put(key(fields[0], Integer.parseInt(fields[1], 16)), fields[2]);
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Map.copyOf(characters);
        }
    }

    private static String key(String font, int code) {
        return font + "/" + code;
    }

    /**
     * The character that a symbol shows.
     *
     * @param font the font's name
     * @param code the character's code in hexadecimal, as {@code w:sym} has it
     * @return the character; empty if it is not known
     */
    static String character(String font, String code) {
        if (!code.matches("[0-9A-Fa-f]{1,4}")) {
            return "";
        }
        int value = Integer.parseInt(code, 16);
        String known = Table.CHARACTERS.get(key(font, value >= FONT_CODES ? value - FONT_CODES : value));
        if (known != null) {
            return known;
        }
        boolean character = value >= ' ' && (value < PRIVATE_USE_START || value > PRIVATE_USE_END);
        return character && !Character.isSurrogate((char) value) ? String.valueOf((char) value) : "";
    }
}
