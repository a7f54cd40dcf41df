package studybooklet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import studybooklet.article.ArticleReader;
import studybooklet.article.CarriedImage;
import studybooklet.content.ContentFile;
import studybooklet.markdown.RenderedArticle;
import studybooklet.markdown.render.MarkdownRenderer;
import studybooklet.problem.Problems;
import studybooklet.source.Omission;
import studybooklet.text.report.ConversionReport;
import studybooklet.text.report.RemovalKind;

class RecordCodecTest {
    private enum Colour {
        RED,
        GREEN
    }

    private sealed interface Figure {}

    private record Point() implements Figure {}

    private record Circle(int radius, boolean filled) implements Figure {}

    private sealed interface Polygon extends Figure {}

    private record Triangle(@Nullable String label) implements Polygon {}

    private record Group(List<Figure> figures) implements Polygon {}

    private record Everything(
            String text,
            @Nullable String absent,
            int number,
            boolean flag,
            @Nullable Colour colour,
            @Nullable Figure figure,
            @Nullable Circle circle,
            List<String> texts,
            List<Integer> numbers,
            @Nullable List<List<Figure>> figures) {}

    private static final Everything FULL = new Everything(
            "甲\n𠮷\"\u0000\uffff",
            "there",
            Integer.MIN_VALUE,
            true,
            Colour.GREEN,
            new Group(List.of(new Point(), new Group(List.of()), new Triangle("丙"))),
            new Circle(-1, false),
            List.of("", "乙", "x".repeat(100_000)),
            List.of(0, -1, Integer.MAX_VALUE),
            List.of(List.of(), List.of(new Circle(7, true), new Triangle(null))));

    private static final Everything EMPTY =
            new Everything("", null, 0, false, null, null, null, List.of(), List.of(), null);

    private static <R extends Record> byte[] bytes(R value, Class<R> type) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new RecordCodec().write(value, type, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static <R extends Record> @Nullable R read(byte[] bytes, Class<R> type) {
        return new RecordCodec().read(ByteBuffer.wrap(bytes), type);
    }

    @Test
    void readsEveryKindOfComponentBack() {
        assertEquals(FULL, read(bytes(FULL, Everything.class), Everything.class));
        assertEquals(EMPTY, read(bytes(EMPTY, Everything.class), Everything.class));
    }

    /** A lone surrogate is no character, but a string may hold one. */
    @Test
    void readsLoneSurrogatesBack() {
        Triangle triangle = new Triangle("a\ud840b\udc00\ud840");
        assertEquals(triangle, read(bytes(triangle, Triangle.class), Triangle.class));
    }

    @Test
    void readsRenderedArticlesBack() throws IOException {
        FileArticles articles = fixtures();
        assertTrue(articles.articles().size() > 10 && articles.problems().size() > 10);
        FileArticles back = read(bytes(articles, FileArticles.class), FileArticles.class);
        assertEquals(articles, back);
    }

    @Test
    void writesSeveralRecordsOneAfterAnother() {
        RecordCodec codec = new RecordCodec();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes(new Circle(1, true), Circle.class));
        out.writeBytes(bytes(new Triangle("甲"), Triangle.class));
        ByteBuffer in = ByteBuffer.wrap(out.toByteArray());
        assertEquals(new Circle(1, true), codec.read(in, Circle.class));
        assertEquals(new Triangle("甲"), codec.read(in, Triangle.class));
        assertNull(codec.read(in, Triangle.class));
    }

    @Test
    void givesNullForTruncatedBytes() {
        byte[] bytes = bytes(FULL, Everything.class);
        Random random = new Random(20261201);
        for (int turn = 0; turn < 1000; turn++) {
            assertNull(read(Arrays.copyOf(bytes, random.nextInt(bytes.length)), Everything.class));
        }
        for (int length = 0; length < 200; length++) {
            assertNull(read(Arrays.copyOf(bytes, length), Everything.class));
        }
    }

    /** A changed letter gives another record; everything else gives null, in time and memory bounded by the input. */
    @Test
    void readsDamagedBytesInBoundedTimeAndMemory() throws IOException {
        byte[] bytes = bytes(fixtures(), FileArticles.class);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Random random = new Random(20261201);
        int[] refused = {0};
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            read(bytes, FileArticles.class);
            long sound = threads.getCurrentThreadAllocatedBytes();
            read(bytes, FileArticles.class);
            sound = threads.getCurrentThreadAllocatedBytes() - sound;
            for (int turn = 0; turn < 500; turn++) {
                byte[] damaged = damaged(bytes, random);
                long before = threads.getCurrentThreadAllocatedBytes();
                refused[0] += read(damaged, FileArticles.class) == null ? 1 : 0;
                long taken = threads.getCurrentThreadAllocatedBytes() - before;
                assertTrue(taken < sound + 50L * bytes.length, taken + " bytes for " + bytes.length);
            }
        });
        assertTrue(refused[0] > 100, refused[0] + " refused");
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        int at = random.nextInt(damaged.length - 4);
        switch (random.nextInt(3)) {
            case 0 -> damaged[at] ^= 1 << random.nextInt(8);
            case 1 -> Arrays.fill(damaged, at, at + 4, (byte) 0x7f);
            default -> {
                byte[] noise = new byte[1 + random.nextInt(100)];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, damaged, at, Math.min(noise.length, damaged.length - at));
            }
        }
        return damaged;
    }

    /** The Markdown fixtures, rendered. */
    private static FileArticles fixtures() throws IOException {
        Problems problems = new Problems();
        List<RenderedArticle> articles = new ArrayList<>();
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/markdown"))) {
            for (Path folder : folders.sorted().toList()) {
                String text =
                        "---\ntitle: 题\nauthor: 甲\nsource: 某报\n---\n" + Files.readString(folder.resolve("input.md"));
                String path = "articles/" + folder.getFileName() + ".md";
                ContentFile file = new ContentFile(path, path, text.getBytes(StandardCharsets.UTF_8));
                new ArticleReader()
                        .read(file, problems)
                        .articles()
                        .forEach(article -> articles.add(new MarkdownRenderer().render(article, problems)));
            }
        }
        ConversionReport report = new ConversionReport(
                List.of(new ConversionReport.Decision(3, "甲", "乙", "<!-- join -->")),
                List.of(),
                List.of(),
                List.of(new ConversionReport.Removal(9, "第3版", RemovalKind.PAGE_NAME)),
                List.of(new Omission(Omission.OmissionKind.COMMENT, "paragraph 2", "批注")),
                List.of("paragraph 1", "paragraph 2"));
        return new FileArticles(
                articles, problems.all(), report, List.of(new CarriedImage("images/a-docx/1.png", new byte[] {1, -1})));
    }
}
