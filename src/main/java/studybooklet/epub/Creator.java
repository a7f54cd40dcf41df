package studybooklet.epub;

import nl.siegmann.epublib.domain.Author;
import nl.siegmann.epublib.domain.Relator;

/**
 * An epublib author with an explicit sort key. epublib derives the key from first and last name, which is wrong for Chinese
 * names, so the last name holds the whole name.
 */
final class Creator extends Author {
    private static final long serialVersionUID = 1L;

    private final String fileAs;

    Creator(String name, String fileAs) {
        super(name);
        this.fileAs = fileAs;
        setRelator(Relator.AUTHOR);
    }

    String name() {
        return getLastname();
    }

    String fileAs() {
        return fileAs;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Creator creator && super.equals(other) && fileAs.equals(creator.fileAs);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + fileAs.hashCode();
    }
}
