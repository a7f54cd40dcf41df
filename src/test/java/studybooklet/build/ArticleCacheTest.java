package studybooklet.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import studybooklet.content.Content;
import studybooklet.content.ContentFile;
import studybooklet.markdown.RenderedArticle;
import studybooklet.output.Checksum;
import studybooklet.output.Progress;
import studybooklet.output.Workers;
import studybooklet.problem.Problem;
import studybooklet.problem.Problems;

class ArticleCacheTest {
    private static final String TOOL = "version 1";

    /** An article with a warning: its author has no note. */
    private static final String ARTICLE = "---\ntitle: 题\nauthor: 甲\n---\n## 一、节\n\n段落，见[文](b.md)。\n";

    private static final String TEXT = "谈记录\n林知远\n\n　　记录从哪里开始，就要从哪里讲起。\n\n（作者系某市档案馆馆员）\n";

    private static ContentFile file(String path, String text) {
        return new ContentFile(path, "content/" + path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static final ContentFile A = file("articles/a.md", ARTICLE);
    private static final ContentFile B = file("articles/b.md", ARTICLE);
    private static final ContentFile T = file("articles/t.txt", TEXT);

    private static List<RenderedArticle> render(ArticleCache cache, Problems problems, ContentFile... files) {
        return render(cache, List.of(), problems, files);
    }

    private static List<RenderedArticle> render(
            ArticleCache cache, List<String> kept, Problems problems, ContentFile... files) {
        try (Workers workers = new Workers()) {
            Content content = new Content("content", null, List.of(files), List.of());
            return new ArticleStage(cache, kept, workers, Progress.UNSEEN)
                    .render(content, problems).stream()
                            .flatMap(file -> file.articles().stream())
                            .toList();
        }
    }

    private static List<RenderedArticle> render(ArticleCache cache, ContentFile... files) {
        return render(cache, new Problems(), files);
    }

    private static ArticleCache empty() {
        return ArticleCache.read(null, TOOL);
    }

    private static byte[] bytes(ArticleCache cache) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            cache.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A cache of these files, written and read again. */
    private static ArticleCache stored(ContentFile... files) {
        ArticleCache cache = empty();
        render(cache, files);
        return ArticleCache.read(bytes(cache), TOOL);
    }

    private static @Nullable FileArticles get(ArticleCache cache, ContentFile file) {
        return cache.get(file.path(), file.name(), checksum(file));
    }

    private static String checksum(ContentFile file) {
        return Checksum.of(file.bytes());
    }

    @Test
    void givesTheSameArticlesAsRenderingDoes() {
        ArticleCache cache = stored(A, T);
        assertNotNull(get(cache, A));
        assertNotNull(get(cache, T));
        assertEquals(render(empty(), A, T), render(cache, A, T));
    }

    @Test
    void sparesRenderingAFileThatStays() {
        ArticleCache cache = stored(A, B);
        List<RenderedArticle> first = render(cache, A, B);
        List<RenderedArticle> second = render(cache, A, file("articles/b.md", ARTICLE.replace("节", "章")));
        assertSame(first.get(0), second.get(0));
        assertNotSame(first.get(1), second.get(1));
        assertEquals("一、章", second.get(1).headings().get(0).text());
    }

    @Test
    void rendersAgainIfOtherLinesAreKept() {
        ContentFile text = file("articles/t.txt", TEXT.replace("（作者", "第3版\n\n（作者"));
        Problems problems = new Problems();
        List<RenderedArticle> first = render(stored(text), List.of("第3版"), problems, text);
        assertEquals(render(empty(), List.of("第3版"), new Problems(), text), first);
        assertEquals(List.of(), problems.all());
    }

    @Test
    void givesProblemsAgain() {
        Problems rendered = new Problems();
        render(empty(), rendered, A, B, T);
        Problems cached = new Problems();
        render(stored(A, B, T), cached, A, B, T);
        assertEquals(2, rendered.all().size());
        assertEquals(rendered.all(), cached.all());
    }

    @Test
    void givesTheErrorsOfAFileWithoutArticlesAgain() {
        ContentFile wrong = file("articles/w.md", "no front matter\n");
        Problems rendered = new Problems();
        assertEquals(List.of(), render(empty(), rendered, wrong));
        Problems cached = new Problems();
        ArticleCache cache = stored(wrong);
        assertNotNull(get(cache, wrong));
        assertEquals(List.of(), render(cache, cached, wrong));
        assertEquals(rendered.all(), cached.all());
    }

    @Test
    void holdsTwoEqualFilesUnderTheirOwnNames() {
        Problems problems = new Problems();
        List<RenderedArticle> articles = render(stored(A, B), problems, A, B);
        assertEquals(
                List.of("articles/a.md", "articles/b.md"),
                articles.stream().map(each -> each.article().file()).toList());
        assertEquals(
                List.of("content/articles/a.md", "content/articles/b.md"),
                problems.all().stream()
                        .map(Problem::location)
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void doesNotKnowARenamedFile() {
        ArticleCache cache = stored(A);
        assertNull(get(cache, B));
        assertEquals(render(empty(), B), render(cache, B));
        assertNull(get(cache, A), "a file that is gone");
    }

    /** Problems name files by the content folder as it was given. */
    @Test
    void doesNotKnowAFileOfAnotherContentFolder() {
        ContentFile moved = new ContentFile(A.path(), "elsewhere/" + A.path(), A.bytes());
        assertNull(get(stored(A), moved));
    }

    @Test
    void isEmptyForAnotherVersionOfTheTool() {
        ArticleCache cache = empty();
        render(cache, A);
        byte[] bytes = bytes(cache);
        assertNotNull(get(ArticleCache.read(bytes, TOOL), A));
        assertNull(get(ArticleCache.read(bytes, "version 2"), A));
    }

    @Test
    void isWrittenByPathWhateverTheOrderOfReading() {
        ArticleCache one = empty();
        render(one, A, B);
        ArticleCache other = empty();
        render(other, B);
        render(other, B, A);
        assertArrayEquals(bytes(one), bytes(other));
    }

    @Test
    void forgetsFilesThatAreNotAsked() {
        ArticleCache cache = stored(A, B);
        cache.retain(Set.of(B.path()));
        assertNull(get(cache, A));
        assertNotNull(get(cache, B));
    }

    @Test
    void isEmptyIfItsBytesAreDamaged() {
        ArticleCache cache = empty();
        render(cache, A, T);
        byte[] bytes = bytes(cache);
        Random random = new Random(20261201);
        for (int turn = 0; turn < 2000; turn++) {
            byte[] damaged = bytes.clone();
            damaged[random.nextInt(damaged.length)] ^= 1 << random.nextInt(8);
            assertEmpty(damaged);
        }
        for (int length = 0; length < bytes.length; length += 7) {
            assertEmpty(Arrays.copyOf(bytes, length));
        }
        assertEmpty(Arrays.copyOf(bytes, bytes.length + 1));
    }

    private static void assertEmpty(byte[] damaged) {
        ArticleCache cache = ArticleCache.read(damaged, TOOL);
        assertNull(get(cache, A));
        assertNull(get(cache, T));
    }
}
