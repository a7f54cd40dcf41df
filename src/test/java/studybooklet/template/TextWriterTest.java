package studybooklet.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextWriterTest {
    @Test
    void countsWhatItHoldsAsUtf8() throws IOException {
        TextWriter writer = new TextWriter();
        StringBuilder all = new StringBuilder();
        for (String piece : new String[] {"a", "é", "甲", "𠮷", "\uDC00", "\uD800甲", "x𠮷y"}) {
            writer.write(piece);
            all.append(piece);
            assertEquals(all.toString().getBytes(StandardCharsets.UTF_8).length, writer.bytes(), piece);
        }
        writer.clear();
        assertEquals(0, writer.bytes());
    }
}
