package studybooklet.source.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.source.DocumentReader;
import studybooklet.source.Omission.OmissionKind;
import studybooklet.source.SourceBlock;
import studybooklet.source.SourceBlock.BlockKind;
import studybooklet.source.SourceDocument;
import studybooklet.source.SourceFile;
import studybooklet.source.VerbatimMarkdown;
import studybooklet.source.docx.DocxNotes.ReferencedNote;
import studybooklet.source.docx.xml.DocxRefusal;
import studybooklet.source.docx.xml.XmlParser;

/** Reads Word files (.docx), also those of WPS, LibreOffice and of the strict form of the format. */
public final class DocxReader implements DocumentReader {
    private static final String SAVE_AGAIN = "open it in Word or WPS and save it again as .docx (另存为)";
    private static final Pattern PAGE_NUMBER = Pattern.compile("[第页共/\\d\\s—–·-]+");

    @Override
    public @Nullable SourceDocument read(SourceFile file, Problems problems) {
        try {
            return read(file);
        } catch (DocxRefusal refusal) {
            problems.error(SourceLocation.of(file.name()), refusal.what(), refusal.remedy());
            return null;
        }
    }

    private static SourceDocument read(SourceFile file) throws DocxRefusal {
        DocxArchive archive = DocxArchive.open(file.bytes());
        String main = Relationships.of("", archive).part("officeDocument", "word/document.xml");
        byte[] document = archive.part(main);
        if (document == null || !isWord(archive, main)) {
            throw new DocxRefusal("this is a ZIP archive without a Word document" + contentOf(archive), SAVE_AGAIN);
        }
        DocxContext context = new DocxContext(archive, main, file.imageFolder());
        DocxBody body = new DocxBody(context);
        List<SourceBlock> blocks = new ArrayList<>();
        XmlParser.stream(document, main, "w:body", element -> body.read(element, blocks));
        body.finish(blocks);
        refuseEmpty(blocks, body);
        Relationships ofMain = context.relationships();
        addNotes(context, body, ofMain, blocks);
        context.notes().otherComments(context);
        omitRunningHeads(context, ofMain);
        return new SourceDocument(blocks, context.images().all(), context.omissions());
    }

    private static boolean isWord(DocxArchive archive, String main) {
        return main.equals("word/document.xml") || archive.hasPartsBelow("word/");
    }

    private static String contentOf(DocxArchive archive) {
        if (archive.hasPartsBelow("xl/")) {
            return " (an Excel file)";
        }
        return archive.hasPartsBelow("ppt/") ? " (a PowerPoint file)" : " (no word/document.xml)";
    }

    private static void refuseEmpty(List<SourceBlock> blocks, DocxBody body) throws DocxRefusal {
        if (blocks.isEmpty() && body.hasEmbeddedDocument()) {
            throw new DocxRefusal("its text is another document in the file (altChunk), which is not read", SAVE_AGAIN);
        }
        if (blocks.stream().allMatch(DocxReader::isImage)) {
            boolean pictures = !blocks.isEmpty();
            throw new DocxRefusal(
                    pictures ? "has pictures and no text" : "has no text",
                    pictures ? "type the text, or let a program recognise it" : "write text into it, or remove it");
        }
    }

    private static boolean isImage(SourceBlock block) {
        return block.kind() == BlockKind.VERBATIM && block.text().startsWith("![");
    }

    /** Adds the notes. A note may refer to further ones. */
    private static void addNotes(DocxContext context, DocxBody body, Relationships ofMain, List<SourceBlock> blocks)
            throws DocxRefusal {
        Relationships footnotes = context.relationshipsOf(ofMain.part("footnotes", "word/footnotes.xml"));
        Relationships endnotes = context.relationshipsOf(ofMain.part("endnotes", "word/endnotes.xml"));
        List<ReferencedNote> notes = context.notes().referenced();
        for (int i = 0; i < notes.size(); i++) {
            ReferencedNote note = notes.get(i);
            context.enterPart(note.footnote() ? footnotes : endnotes);
            context.enterCell("note " + note.label());
            List<SourceBlock> content = body.blocksOf(note.content());
            blocks.add(SourceBlock.verbatim(VerbatimMarkdown.note(note.label(), content), context.place()));
            context.enterCell(null);
        }
    }

    private static void omitRunningHeads(DocxContext context, Relationships ofMain) throws DocxRefusal {
        List<String> parts = new ArrayList<>(ofMain.parts("header"));
        parts.addAll(ofMain.parts("footer"));
        Set<String> texts = new HashSet<>();
        for (String part : parts) {
            String text = context.parse(part).allText();
            if (!text.isEmpty() && texts.add(text)) {
                boolean number = PAGE_NUMBER.matcher(text).matches();
                context.omitAnywhere(number ? OmissionKind.PAGE_NUMBER : OmissionKind.RUNNING_HEAD, text);
            }
        }
    }
}
