package studybooklet.source.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.source.DocumentReader;
import studybooklet.source.SourceDocument;
import studybooklet.source.SourceFile;

/** Reads web pages that a browser saved as one file, with their images. */
public final class MhtmlReader implements DocumentReader {
    /** Limits of a file; a browser's lines are shorter, but those of other programs are not folded. */
    private static final MimeConfig LIMITS = new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(100_000)
            .setMaxHeaderCount(1000)
            .setMaxPartCount(5000)
            .setMaxNestingDepth(20)
            .build();

    @Override
    public @Nullable SourceDocument read(SourceFile file, Problems problems) {
        if (HtmlReader.isTooLarge(file, problems)) {
            return null;
        }
        PageParts parts = new PageParts();
        String wrong = "it has no page in it";
        try {
            parse(file.bytes(), parts);
        } catch (MimeException e) {
            wrong = "it is damaged: " + LineText.collapse(String.valueOf(e.getMessage()));
        }
        if (parts.page == null) {
            problems.error(
                    SourceLocation.of(file.name()),
                    "this file is no web page saved as one file: " + wrong,
                    "open the page and save it again as \"web page, single file\"");
            return null;
        }
        return HtmlReader.read(file, parts.page, parts.pageLocation, parts.byAddress, problems);
    }

    private static void parse(byte[] bytes, PageParts parts) throws MimeException {
        MimeStreamParser parser = new MimeStreamParser(LIMITS);
        parser.setContentDecoding(true);
        parser.setContentHandler(parts);
        try {
            parser.parse(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new MimeException(e);
        }
    }

    /** Collects the parts of a file. */
    private static final class PageParts extends AbstractContentHandler {
        private final Map<String, byte[]> byAddress = new HashMap<>();
        private byte @Nullable [] page;
        private String pageLocation = "";
        private String location = "";
        private String id = "";

        @Override
        public void startHeader() {
            location = "";
            id = "";
        }

        @Override
        public void field(Field field) {
            String body = field.getBody().strip();
            switch (field.getName().toLowerCase(Locale.ROOT)) {
                case "content-location" -> location = body.replaceAll("\\s+", "");
                case "content-id" -> id = body.replaceAll("^<|>$", "");
                default -> {}
            }
        }

        @Override
        public void body(BodyDescriptor descriptor, InputStream content) throws IOException {
            byte[] bytes = content.readAllBytes();
            String type = descriptor.getMimeType();
            if (page == null && (type.equals("text/html") || type.equals("application/xhtml+xml"))) {
                page = bytes;
                pageLocation = location;
            } else if (!type.startsWith("text/")) {
                byAddress.putIfAbsent(PageImages.key(location), bytes);
                byAddress.putIfAbsent("cid:" + id, bytes);
            }
        }
    }
}
