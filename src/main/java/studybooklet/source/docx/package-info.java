/**
 * Reads Word files (.docx) with the JDK's ZIP and XML readers: {@link studybooklet.source.docx.DocxArchive} unpacks,
 * {@link studybooklet.source.docx.xml.XmlParser} parses, {@link studybooklet.source.docx.DocxBody} walks paragraphs and tables, and
 * {@link studybooklet.source.docx.DocxInlines} the text inside a paragraph. Nothing is fetched, run or written.
 */
@NullMarked
package studybooklet.source.docx;

import org.jspecify.annotations.NullMarked;
