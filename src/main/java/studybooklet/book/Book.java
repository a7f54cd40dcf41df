package studybooklet.book;

import java.util.List;
import studybooklet.book.images.Image;

/**
 * The whole booklet: the only input of the site and the EPUB.
 *
 * @param metadata the metadata of the booklet as a whole
 * @param parts the parts in reading order; a single part without a title if booklet.yaml lists no parts
 * @param authors the authors of the chapters, each once, sorted by Pinyin
 * @param themes the themes in order of first use
 * @param images the images that the chapters use and the cover image, each once, sorted by path
 */
public record Book(
        Metadata metadata, List<Part> parts, List<Contributor> authors, List<Theme> themes, List<Image> images) {
    public Book {
        parts = List.copyOf(parts);
        authors = List.copyOf(authors);
        themes = List.copyOf(themes);
        images = List.copyOf(images);
    }

    /** Returns all chapters in reading order. */
    public List<Chapter> chapters() {
        return parts.stream().flatMap(part -> part.chapters().stream()).toList();
    }
}
