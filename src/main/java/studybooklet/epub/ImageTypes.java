package studybooklet.epub;

import nl.siegmann.epublib.domain.MediaType;
import nl.siegmann.epublib.service.MediatypeService;
import studybooklet.book.images.Image;

/** Maps images to the media types of epublib. */
final class ImageTypes {
    private ImageTypes() {}

    /**
     * Returns the media type of an image.
     *
     * @throws IllegalStateException if epublib does not know it
     */
    static MediaType of(Image image) {
        MediaType type = MediatypeService.getMediaTypeByName(image.mediaType());
        if (type == null || !type.getName().startsWith("image/")) {
            throw new IllegalStateException("not an image type of EPUB: " + image.path());
        }
        return type;
    }
}
