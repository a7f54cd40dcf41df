package studybooklet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PairedCharactersTest {
    private final PairedCharacters paired = new PairedCharacters();

    @Test
    void areThoseWithAnotherForm() {
        assertEquals("书讀苧", paired.in("一书a讀\ud840𠮷苧，"));
        assertEquals("", paired.in(""));
    }

    @Test
    void areAllThatMattersToSearchingEitherForm() {
        Random random = new Random(20261129);
        for (int turn = 0; turn < 500; turn++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(60); left > 0; left--) {
                text.appendCodePoint(0x3400 + random.nextInt(0x6C00));
            }
            assertEquals(SimplifiedForms.in(text.toString()), SimplifiedForms.in(paired.in(text.toString())));
        }
    }
}
