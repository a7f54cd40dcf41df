package studybooklet.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studybooklet.book.images.Image;
import studybooklet.book.images.ImageLibrary;
import studybooklet.content.ContentFile;
import studybooklet.language.Slug;
import studybooklet.problem.Problem;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

class ImageLibraryTest {
    private static final SourceLocation AT = new SourceLocation("a.md", 3);
    private static final String OPEN = "<svg xmlns=\"http://www.w3.org/2000/svg\" ";

    /** Signature, IHDR, 640 by 480. */
    private static final byte[] PNG = hex("89504E470D0A1A0A 0000000D 49484452 00000280 000001E0 0802000000");

    /** SOI, an APP0 of 16 bytes, a fill byte, SOF2 of 300 by 200. */
    private static final byte[] JPEG =
            hex("FFD8 FFE00010 4A46494600010100000100010000 FF FFC20011 08 00C8 012C 03 000000000000000000");

    private static final byte[] GIF = hex("474946383961 3200 1900 000000");

    private final Problems problems = new Problems();

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replace(" ", ""));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private @Nullable Image take(String path, byte[] bytes) {
        ContentFile file = new ContentFile(path, path, bytes);
        return new ImageLibrary(List.of(file), new Slug(), problems).take(path, AT);
    }

    private String size(String path, byte[] bytes) {
        Image image = take(path, bytes);
        assertNotNull(image, () -> problems.all().toString());
        return image.mediaType() + " " + image.width() + "x" + image.height();
    }

    private List<String> found() {
        return problems.all().stream().map(Problem::toString).toList();
    }

    @Test
    void readsTheSizeOfRasterImages() {
        assertEquals("image/png 640x480", size("images/a.png", PNG));
        assertEquals("image/jpeg 300x200", size("images/a.jpg", JPEG));
        assertEquals("image/jpeg 300x200", size("images/a.JPEG", JPEG));
        assertEquals("image/gif 50x25", size("images/a.gif", GIF));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "width='120' height='80'|120x80",
                "width='1in' height='2.54cm'|96x96",
                "width='72pt' height='25.4mm' viewBox='0 0 1 1'|96x96",
                "viewBox='0 0 600 400'|600x400",
                "viewBox='0,0,600,400' width='300'|300x200",
                "viewBox='0 0 600 400' height='100' width='100%'|150x100",
                "width='50%' height='50%'|0x0",
                "viewBox='nonsense'|0x0"
            })
    void readsTheSizeOfSvg(String attributes, String size) {
        assertEquals("image/svg+xml " + size, size("images/a.svg", text(OPEN + attributes + "/>")));
    }

    @Test
    void readsSvgWithADocumentTypeWithoutFetchingIt() {
        String svg = "<?xml version='1.0'?>\n<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
                + " 'http://localhost:1/svg11.dtd'>\n" + OPEN + "width='1' height='1'/>";
        assertEquals("image/svg+xml 1x1", size("images/a.svg", text(svg)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<image href='https://example.org/a.png'/>",
                "<image href='other.png'/>",
                "<use href='other.svg#a'/>",
                "<style>@import 'a.css';</style>",
                "<style>.a{fill:url( \"http://example.org/a\" )}</style>",
                "<rect style='fill:url(other.svg#a)'/>",
                "<rect fill='url(other.svg#a)'/>"
            })
    void rejectsSvgThatRefersToOtherFiles(String inside) {
        take("images/a.svg", text(OPEN + ">\n" + inside + "\n</svg>"));
        assertEquals(
                List.of(
                        "images/a.svg:2: the SVG refers to another file; embed that file: a booklet loads nothing from elsewhere"),
                found());
    }

    @Test
    void rejectsAStyleSheetOutsideAnSvg() {
        take("images/a.svg", text("<?xml-stylesheet href='a.css'?>" + OPEN + "/>"));
        assertEquals(1, found().size(), found().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "<rect onclick='alert(1)'/>", "<a href='javascript:alert(1)'/>"})
    void rejectsSvgThatRuns(String inside) {
        take("images/a.svg", text(OPEN + ">\n" + inside + "\n</svg>"));
        assertEquals(1, found().size(), found().toString());
        assertEquals("images/a.svg:2: a script", found().get(0).substring(0, 24));
    }

    @Test
    void acceptsWhatAnSvgHoldsItself() {
        take(
                "images/a.svg",
                text(OPEN + "><style>.a{fill:url(#b)}</style><use href='#b'/><a href='https://example.org/'/>"
                        + "<image href='data:image/png;base64,AAAA'/><text>url(x) @import</text></svg>"));
        assertEquals(List.of(), found());
    }

    @Test
    void rejectsAnSvgThatReadsEntities() {
        take(
                "images/a.svg",
                text("<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>\n" + OPEN + ">&a;</svg>"));
        assertEquals(List.of("images/a.svg:2: the SVG is not well-formed XML; save it again as plain SVG"), found());
    }

    @Test
    void rejectsAnSvgThatIsCutShort() {
        take("images/a.svg", text(OPEN + ">\n<g>"));
        assertEquals(List.of("images/a.svg:2: the SVG is not well-formed XML; save it again as plain SVG"), found());
    }

    @Test
    void rejectsWebp() {
        assertNull(take("images/a.webp", text("RIFF0000WEBPVP8 ")));
        assertEquals(
                List.of("images/a.webp: a WebP image, which many e-readers do not show; convert it to PNG or JPEG"),
                found());
    }

    @Test
    void rejectsWhatIsNoImage() {
        assertNull(take("images/a.png", text("plain text")));
        assertEquals(List.of("images/a.png: not a JPEG, PNG, GIF or SVG image; convert it to PNG or JPEG"), found());
    }

    @Test
    void rejectsAFileThatIsNotCalledWhatItHolds() {
        assertNull(take("images/a.png", JPEG));
        assertEquals(
                List.of(
                        "images/a.png: the extension does not match the content, a JPEG image; rename the file to .jpg"),
                found());
    }

    @Test
    void rejectsHeadersThatAreCutShort() {
        assertNull(take("images/a.png", Arrays.copyOf(PNG, 20)));
        assertNull(take("images/a.jpg", Arrays.copyOf(JPEG, 22)));
        assertNull(take("images/a.gif", Arrays.copyOf(GIF, 8)));
        assertEquals(3, found().size());
        assertEquals("images/a.png: the PNG image is damaged; save it again", found().get(0));
    }

    @Test
    void namesTheNearestWhereAnImageIsMissing() {
        ContentFile file = new ContentFile("images/map.png", "images/map.png", PNG);
        assertNull(new ImageLibrary(List.of(file), new Slug(), problems).take("images/mapp.png", AT));
        assertEquals(List.of("a.md:3: there is no image images/mapp.png; did you mean \"images/map.png\"?"), found());
    }

    @Test
    void callsImagesByAsciiNames() {
        assertEquals("images/di-tu.png", pathOf("images/地图.png", PNG));
        assertEquals("images/nian/2025/map-1.png", pathOf("images/年/2025/map-1.PNG", PNG));
        assertEquals("images/map-1-2.png", pathOf("images/map (1) 2.png", PNG));
    }

    private String pathOf(String path, byte[] bytes) {
        Image image = take(path, bytes);
        assertNotNull(image, () -> problems.all().toString());
        return image.path();
    }

    @Test
    void setsNamesApartThatBecomeTheSame() {
        List<ContentFile> files = List.of(
                new ContentFile("images/Map.png", "images/Map.png", PNG),
                new ContentFile("images/map.png", "images/map.png", PNG),
                new ContentFile("images/地图.png", "images/地图.png", PNG));
        ImageLibrary shelf = new ImageLibrary(files, new Slug(), problems);
        files.forEach(file -> shelf.take(file.path(), AT));
        List<String> paths = shelf.used().stream().map(Image::path).toList();
        assertEquals(
                3,
                paths.stream()
                        .map(path -> path.toLowerCase(java.util.Locale.ROOT))
                        .distinct()
                        .count());
        assertEquals("images/di-tu.png", paths.get(1));
    }
}
