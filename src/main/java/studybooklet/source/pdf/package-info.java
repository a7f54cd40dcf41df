/**
 * Reads PDF files. A page is an unordered set of glyphs; reading order, paragraphs and notes are computed from their geometry:
 * {@code GlyphCollector} (the only class that knows PDFBox beside {@code PdfReader} and {@code StreamLimits}) gives glyphs,
 * {@code LineBuilder} pieces of lines, {@code PageLayout} columns in reading order, {@code ArticleOrder} whole articles, and
 * {@code ParagraphJoiner} paragraphs. All lengths are points; y grows downwards.
 */
@NullMarked
package studybooklet.source.pdf;

import org.jspecify.annotations.NullMarked;
