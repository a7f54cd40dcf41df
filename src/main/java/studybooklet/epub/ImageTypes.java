package studybooklet.epub;

import nl.siegmann.epublib.domain.MediaType;
import nl.siegmann.epublib.service.MediatypeService;
import studybooklet.book.images.Image;

/** epublib's media types of images. */
final class ImageTypes {
    private ImageTypes() {}

    /** @throws IllegalStateException for a type that epublib does not know; its own writer would drop the image unsaid */
    static MediaType of(Image image) {
        MediaType type = MediatypeService.getMediaTypeByName(image.mediaType());
        if (type == null || !type.getName().startsWith("image/")) {
            throw new IllegalStateException("the book holds an image that no EPUB may hold: " + image.path());
        }
        return type;
    }
}
