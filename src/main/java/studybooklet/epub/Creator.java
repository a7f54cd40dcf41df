package studybooklet.epub;

import nl.siegmann.epublib.domain.Author;
import nl.siegmann.epublib.domain.Relator;

/**
 * epublib's author with a sort key of its own. epublib makes one by turning first and last name round, which is wrong
 * for a Chinese name; so the whole name stands in one field and the key beside it.
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
