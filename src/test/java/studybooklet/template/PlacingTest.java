package studybooklet.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studybooklet.cache.Changes;
import studybooklet.cache.CountingWriter;
import studybooklet.cache.Kept;
import studybooklet.cache.Reads;
import studybooklet.cache.ValueReader;
import studybooklet.cache.ValueWriter;
import studybooklet.output.Utf8Writer;

/** What {@link Placing} makes of a page is what the template makes, or nothing. */
@NullMarked
class PlacingTest {
    private static final String TEMPLATE = "site/sheet.ftlh";

    @TempDir
    Path folder = Path.of("");

    /** Words in the form in which they are to be placed. */
    public record Words(List<String> words, boolean markup) implements MadeText {
        @Override
        public Form form() {
            return markup ? Form.HTML : Form.WORDS;
        }

        @Override
        public String text() {
            return String.join("，", words);
        }
    }

    /** A page. */
    public record Sheet(String title, Words first, List<Words> rest, List<String> looked) implements Recipe {
        @Override
        public String template() {
            return TEMPLATE;
        }

        @Override
        public void writeTo(CountingWriter out, Templates templates) throws IOException {
            templates.render(TEMPLATE, this, out);
        }
    }

    private record Made(byte[] bytes, Reads.Looked looked) {}

    private final Reads reads = new Reads();
    private final List<Kept.Stored> before = new ArrayList<>();
    private final List<Kept.Stored> now = new ArrayList<>();
    private final List<byte[]> texts = new ArrayList<>();
    private final Changes changes = new Changes();

    @BeforeEach
    void writeTemplate() throws IOException {
        write("<h1>${title}</h1>𠮷${first}<#list rest as one>[${one}]</#list>(${first})");
    }

    private void write(String template) throws IOException {
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve(TEMPLATE), template);
    }

    /** Keeps words as the articles' texts are kept; they become others for the second build. */
    private int keep(List<String> words, List<String> later) {
        int number = before.size();
        before.add(stored(words));
        now.add(stored(later));
        if (!words.equals(later)) {
            changes.add(before.get(number));
        }
        return number;
    }

    private record Holder(List<String> words) {}

    private Kept.Stored stored(List<String> words) {
        ValueWriter writer = new ValueWriter();
        writer.write(new Holder(Kept.copyOf(words)));
        texts.add(writer.texts());
        return writer.lists().get(0);
    }

    @SuppressWarnings("unchecked")
    private List<String> list(int number, boolean later) {
        byte[] bytes = texts.get(2 * number + (later ? 1 : 0));
        Kept.Store store = (from, length) -> Arrays.copyOfRange(bytes, (int) from, (int) from + length);
        Kept.Stored stored = (later ? now : before).get(number);
        return (List<String>) (List<?>) stored.in(new ValueReader(), store, 0, reads, number);
    }

    private Made made(Sheet sheet) throws IOException {
        Templates templates = new Templates(folder, OutputStream.nullOutputStream(), reads);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Utf8Writer writer = new Utf8Writer();
        Reads.Looked looked = reads.during(() -> {
            writer.begin(bytes);
            sheet.writeTo(writer, templates);
            writer.end();
        });
        return new Made(bytes.toByteArray(), looked);
    }

    private Placing.@Nullable Renewed renewed(Made former, Sheet sheet) throws IOException {
        return new Placing(reads, changes, before::get).renewed(former::bytes, former.looked(), sheet);
    }

    private Sheet sheet(boolean later, int first, int... rest) {
        List<Words> words = new ArrayList<>();
        for (int number : rest) {
            words.add(new Words(list(number, later), true));
        }
        return new Sheet("<题>", new Words(list(first, later), false), words, List.of());
    }

    @Test
    void placesNewTextsWhereTheFormerStood() throws IOException {
        int first = keep(List.of("<甲>"), List.of("<甲>", "乙𠮷", "'"));
        int second = keep(List.of("<b>丙</b>"), List.of(""));
        int third = keep(List.of("丁"), List.of("丁"));
        Made former = made(sheet(false, first, second, third, second));
        Placing.Renewed renewed = renewed(former, sheet(true, first, second, third, second));
        Made anew = made(sheet(true, first, second, third, second));
        assertNotNull(renewed);
        assertArrayEquals(anew.bytes(), renewed.bytes());
        assertEquals(anew.looked().placed().texts(), renewed.looked().placed().texts());
        assertEquals(
                "<h1>&lt;题&gt;</h1>𠮷&lt;甲&gt;，乙𠮷，&#39;[][丁][](&lt;甲&gt;，乙𠮷，&#39;)",
                new String(renewed.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void leavesAPageToItsTemplateWhereEqualTextsBecomeDifferent() throws IOException {
        int first = keep(List.of("甲"), List.of("甲"));
        int second = keep(List.of("乙"), List.of("乙"));
        int third = keep(List.of("乙"), List.of("丙"));
        Made former = made(sheet(false, first, second, third));
        assertNull(renewed(former, sheet(true, first, second, third)));
    }

    /** The second text, which is not on the page, was equal to the third. */
    @Test
    void placesATextWhereAnEqualOneThatIsNotOnThePageBecomesDifferent() throws IOException {
        write("${first}<#if rest?size gt 1>${rest[1]}</#if>");
        int first = keep(List.of("甲"), List.of("丁"));
        int second = keep(List.of("乙"), List.of("丙"));
        int third = keep(List.of("乙"), List.of("乙"));
        int last = keep(List.of("戊"), List.of("己"));
        Made former = made(sheet(false, first, second, last, third));
        Placing.Renewed renewed = renewed(former, sheet(true, first, second, last, third));
        assertNotNull(renewed);
        assertEquals("丁己", new String(renewed.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void leavesAPageToItsTemplateWhereMoreThanTextsDependsOnWhatChanged() throws IOException {
        write("${looked[0]}${first}");
        int first = keep(List.of("甲"), List.of("乙"));
        Made former = made(new Sheet("", new Words(list(first, false), false), List.of(), list(first, false)));
        assertNull(renewed(former, new Sheet("", new Words(list(first, true), false), List.of(), list(first, true))));
    }

    @Test
    void leavesAPageThatIsNotWhatWasMade() throws IOException {
        int first = keep(List.of("甲"), List.of("乙"));
        Made former = made(sheet(false, first));
        assertNull(new Placing(reads, changes, before::get).renewed(() -> null, former.looked(), sheet(true, first)));
    }

    @Test
    void leavesAPageWithATextThatItsRecipeDoesNotHold() throws IOException {
        int first = keep(List.of("甲"), List.of("乙"));
        int second = keep(List.of("丙"), List.of("丙"));
        Made former = made(sheet(false, first, second));
        assertNull(renewed(former, sheet(true, first)));
    }
}
