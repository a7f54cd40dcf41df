package studybooklet.epub;

/**
 * What the metadata must know of a page.
 *
 * @param images whether it shows an image
 * @param imageWithoutText whether one of its images has no text in its place
 */
record PageFacts(boolean images, boolean imageWithoutText) {}
