package studybooklet.epub;

import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.provider.Arguments;
import studybooklet.book.SampleBook;

/** The books that keep every rule: a name for the report, and the EPUB. */
@NullMarked
final class WellMadeBooks {
    private WellMadeBooks() {}

    static Stream<Arguments> all() {
        return Stream.of(
                Arguments.of("parts", EpubFile.of(SampleBook.create())),
                Arguments.of("everything", EpubFile.of(Samples.everything())),
                Arguments.of("very long", EpubFile.of(Samples.veryLong(true))));
    }
}
