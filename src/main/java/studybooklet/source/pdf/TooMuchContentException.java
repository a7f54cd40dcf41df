package studybooklet.source.pdf;

import java.io.IOException;

/** A document shows more than is read. */
final class TooMuchContentException extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param what what there is too much of, with the limit */
    TooMuchContentException(String what) {
        super(what);
    }
}
