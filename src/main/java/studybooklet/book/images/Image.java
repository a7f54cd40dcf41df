package studybooklet.book.images;

import studybooklet.content.ContentFile;

/**
 * An image that a page or the cover uses.
 *
 * @param path the path in the site and in the EPUB, ASCII, relative to the root: {@code images/map.svg}
 * @param mediaType the IANA media type
 * @param width the intrinsic width in CSS pixels; 0 if the file does not declare one
 * @param height the intrinsic height in CSS pixels; 0 if the file does not declare one
 * @param file the input file
 */
public record Image(String path, String mediaType, int width, int height, ContentFile file) {}
