package studybooklet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PinyinTest {
    private final Pinyin pinyin = new Pinyin();

    /** The rules are looked up, not run: what is looked up must be what ICU makes of them. */
    @Test
    void readsCharactersAsIcuDoes() {
        Transliterator icu = Transliterator.getInstance("Han-Latin; NFD; [\\u0304\\u0301\\u030C\\u0300] Remove; NFC");
        List<String> characters = IntStream.iterate('一', c -> c < 0xA000, c -> c + 23)
                .mapToObj(Character::toString)
                .toList();
        String[] expected = icu.transliterate(String.join(",", characters)).split(" ?, ?");
        StringBuilder different = new StringBuilder();
        for (int i = 0; i < expected.length; i++) {
            String character = characters.get(i);
            String actual = pinyin.syllables(character).get(0);
            if (!actual.equals(expected[i]) && !(actual.isEmpty() && character.equals(expected[i]))) {
                different
                        .append(character)
                        .append(actual)
                        .append('/')
                        .append(expected[i])
                        .append(' ');
            }
        }
        assertEquals("", different.toString());
        assertEquals(List.of("ying", "hu", "ji"), pinyin.syllables("营户既"), "characters that stand in a range");
    }

    @Test
    void leavesOutWhatHasNoAsciiForm() {
        assertEquals(List.of("zhong", "3d", "guo"), pinyin.words("中★３D国の！"));
    }
}
