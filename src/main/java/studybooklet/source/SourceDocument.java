package studybooklet.source;

import java.util.List;

/**
 * A document as a list of blocks in reading order, which conversion reads as it reads the lines of a text.
 *
 * @param blocks the blocks
 * @param images the images that verbatim blocks show
 * @param omissions what the document has and the blocks do not
 */
public record SourceDocument(List<SourceBlock> blocks, List<SourceImage> images, List<Omission> omissions) {
    /** Copies the lists. */
    public SourceDocument {
        blocks = List.copyOf(blocks);
        images = List.copyOf(images);
        omissions = List.copyOf(omissions);
    }
}
