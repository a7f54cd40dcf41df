package studybooklet.book;

import studybooklet.content.ContentFile;

/**
 * An image that a page or the cover uses.
 *
 * @param path its ASCII path in both outputs, relative to the pages: {@code images/map.svg}
 * @param mediaType its IANA media type
 * @param width its natural width in CSS pixels; 0 where the file does not say
 * @param height its natural height in CSS pixels; 0 where the file does not say
 * @param file its bytes
 */
public record Image(String path, String mediaType, int width, int height, ContentFile file) {}
