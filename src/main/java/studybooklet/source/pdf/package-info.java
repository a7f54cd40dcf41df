/**
 * Reads PDF files. A page is an unordered set of glyphs; reading order, paragraphs and notes are computed from their geometry:
 * {@code GlyphCollector} gives glyphs, {@code LineBuilder} pieces of lines, {@code RunningHeads} takes heads and feet away,
 * {@code PageLayout} finds columns in reading order, {@code NoteMarks} notes, {@code ArticleOrder} whole articles,
 * {@code ParagraphJoiner} paragraphs, and {@code PdfBlocks} makes blocks of them. {@code PdfReader}, {@code GlyphCollector} and
 * {@code glyph.BoldFonts} alone know PDFBox. All lengths are points; y grows downwards.
 */
@NullMarked
package studybooklet.source.pdf;

import org.jspecify.annotations.NullMarked;
