package studybooklet.book;

import java.util.List;

/**
 * The whole booklet: the only thing that the site and the EPUB are made from.
 *
 * @param metadata what is said of the whole
 * @param parts its parts in order; one part without a title where the order names none
 * @param authors who signs its chapters, each once, in the order of Pinyin
 * @param themes the themes, in the order of first use
 * @param images the images its chapters use and the given cover, each once, by path
 */
public record Book(
        Metadata metadata, List<Part> parts, List<Contributor> authors, List<Theme> themes, List<Image> images) {
    public Book {
        parts = List.copyOf(parts);
        authors = List.copyOf(authors);
        themes = List.copyOf(themes);
        images = List.copyOf(images);
    }

    /** All chapters in book order. */
    public List<Chapter> chapters() {
        return parts.stream().flatMap(part -> part.chapters().stream()).toList();
    }
}
