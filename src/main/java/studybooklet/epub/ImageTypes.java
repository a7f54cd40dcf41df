package studybooklet.epub;

import java.util.List;
import nl.siegmann.epublib.domain.MediaType;
import nl.siegmann.epublib.service.MediatypeService;
import studybooklet.book.Image;
import studybooklet.problem.BuildException;
import studybooklet.problem.Problem;
import studybooklet.problem.SourceLocation;

/**
 * The kinds of images that every reading system shows (EPUB 3.3, section 3.2, core media types). WebP is one on paper,
 * but readers in use, Kindle's among them, leave it blank.
 */
final class ImageTypes {
    private static final List<MediaType> SHOWN =
            List.of(MediatypeService.JPG, MediatypeService.PNG, MediatypeService.GIF, MediatypeService.SVG);

    private ImageTypes() {}

    /** @throws BuildException for an image of another kind */
    static MediaType of(Image image) {
        return SHOWN.stream()
                .filter(type -> type.getName().equals(image.mediaType()))
                .findFirst()
                .orElseThrow(() -> new BuildException(Problem.error(
                        SourceLocation.of(image.file().name()),
                        "an EPUB cannot count on readers that show " + image.mediaType(),
                        "save the image as JPEG, PNG, GIF or SVG")));
    }
}
