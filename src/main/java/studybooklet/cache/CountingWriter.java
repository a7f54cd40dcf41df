package studybooklet.cache;

import java.io.IOException;
import java.io.Writer;

/** Takes a text, and knows how long it is as UTF-8. */
public abstract class CountingWriter extends Writer {
    /** How many bytes what was written takes, which must not end within a character. */
    public abstract int bytes() throws IOException;
}
