package studybooklet.epub;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.jspecify.annotations.NullMarked;
import studybooklet.book.Book;
import studybooklet.epub.cover.IndexedPng;

/** Books that are hard to make an EPUB of. */
@NullMarked
final class Samples {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\""
            + " viewBox=\"0 0 40 20\"><rect width=\"40\" height=\"20\"/></svg>";

    private Samples() {}

    /** Footnotes, a table, images, lists in lists, code, a quotation, run-in headings. */
    static Book everything() {
        return new Booklet()
                .image("plan.svg", SVG.getBytes(StandardCharsets.UTF_8))
                .image("dot.png", dot())
                .article("01-one", """
                        ---
                        title: 什么都有的一篇
                        subtitle: 副题
                        kicker: 眉题
                        authors:
                          - name: 单一帆
                            note: 作者系某校教师
                          - name: 曾可
                            note: 某馆馆员
                        note: 两位作者同组
                        source:
                          name: 某报
                          date: 2025年6月1日
                          page: 第3版
                        editor: 何敏
                        abstract: 摘要一段。
                        keywords: [甲, 乙]
                        themes: [方法]
                        summary: 导读一段。
                        ---
                        开头一段，有注。[^a] 有**重点**和*着重*，也有`代码`。

                        ## 一、清单

                        - 第一层
                          - 第二层
                            1. 第三层甲
                            2. 第三层乙
                          - 第二层又一
                        - 第一层又一

                        <!-- run-in 3 -->
                        **（一）先看图。**图在下面。[^①]

                        ![一张平面图](../images/plan.svg "图一　平面图")

                        行中也有图![小点](../images/dot.png)。

                        ### （二）再看表

                        | 名 | 数 |
                        |:---|---:|
                        | 甲 | 1 |
                        | 乙 | 2 |

                        > 引用一段。

                        ```
                        code <b> & "quotes"
                        ```

                        #### 1. 四级标题

                        见[另一篇](02-two.md)。

                        [^a]: 注文里有[链接](02-two.md)。

                            注文第二段。
                        [^①]: 带圈的注。
                        """)
                .article("02-two", """
                        ---
                        title: 没有标题层次的一篇
                        author: 本册编写组
                        ---
                        只有一段。

                        还有一段，回到[上一篇](01-one.md)。
                        """)
                .bind();
    }

    /** Four black and white points, as PNG. */
    static byte[] dot() {
        Deflater deflater = new Deflater();
        deflater.setInput(new byte[] {0, 0x01, 0, 0x10});
        deflater.finish();
        byte[] rows = new byte[64];
        int length = deflater.deflate(rows);
        deflater.end();
        return new IndexedPng(2, 2, new int[] {0, 0xffffff}).encode(Arrays.copyOf(rows, length));
    }

    /** An image of every kind that a booklet may hold; the photograph is the cover too. */
    static Book images() throws IOException {
        return new Booklet()
                .settings("title: 图册\nsubtitle: 四种\ncover: images/photo.jpg\n")
                .image("plan.svg", SVG.getBytes(StandardCharsets.UTF_8))
                .image("dot.png", dot())
                .image("photo.jpg", painted("jpg"))
                .image("sign.gif", painted("gif"))
                .article(
                        "a",
                        "---\ntitle: 图\nauthor: 甲\n---\n![一](../images/plan.svg)\n\n![二](../images/dot.png)\n\n"
                                + "![三](../images/photo.jpg)\n\n![四](../images/sign.gif)\n")
                .bind();
    }

    private static byte[] painted(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    /** Titles, names and themes that are markup if they are not escaped, and characters that few fonts have. */
    static Book hostile() {
        return new Booklet().settings("""
                        title: '<b>&amp; "手册" ''甲'' ]]> 😀 𠮷'
                        subtitle: '<!-- & -->'
                        series: 'a & b'
                        date: 2025-06-01
                        publisher: '"甲" & ''乙'''
                        description: '<p>&nbsp;</p>'
                        """).article("1", """
                        ---
                        title: '<script>alert("1")</script> & 𠮷野家 😀'
                        author: '𠮷野 "<甲>"'
                        note: '作者系 <某> & "某"'
                        themes: ['<&"''>', '😀']
                        ---
                        ## <i>&amp; "标题" '𠮷' 😀</i>

                        正文 <b>& "引号" '引号' 😀 𠮷。
                        """).article("1 ", """
                        ---
                        title: '"'
                        author: 甲
                        ---
                        正文。
                        """).bind();
    }

    /** Names that meet those of the book's own pages, and texts that repeat. */
    static Book clashing() {
        Booklet booklet = new Booklet();
        for (String slug : new String[] {"cover", "nav", "title", "toc", "part-1", "package", "style", "uid"}) {
            booklet.article(slug, """
                    ---
                    title: 同一个标题
                    author: 同一个人
                    note: 同一条注
                    ---
                    ## 同一节

                    同一段。

                    ## 同一节

                    同一段。[^1]

                    同一段。[^1]

                    [^1]: 同一段。
                    """);
        }
        return booklet.bind();
    }

    /**
     * An article of about 300,000 characters that links into itself and is linked to.
     *
     * @param heading whether it has headings
     */
    static Book veryLong(boolean heading) {
        String section = IntStream.rangeClosed(1, 40)
                .mapToObj(n -> "这一段是第%d段，用来把文章写长。".formatted(n).repeat(8) + "\n\n")
                .collect(Collectors.joining());
        String body = IntStream.rangeClosed(1, 60)
                .mapToObj(n -> (heading ? "%s 第%d节\n\n".formatted(n % 5 == 1 ? "##" : "###", n) : "")
                        + "第%d节有注。[^n%d]\n\n".formatted(n, n)
                        + section)
                .collect(Collectors.joining());
        String notes = IntStream.rangeClosed(1, 60)
                .mapToObj(n -> "[^n%d]: 第%d条注。\n".formatted(n, n))
                .collect(Collectors.joining());
        String back = heading ? "回到[第一节](#第1节)，另见[第六十节](#第60节)。\n\n" : "";
        return new Booklet()
                .article("a-long", "---\ntitle: 很长的一篇\nauthor: 甲\nnote: 某处某人\n---\n" + body + back + notes)
                .article(
                        "b-short",
                        "---\ntitle: 短的一篇\nauthor: 乙\n---\n见[长文](a-long.md)" + (heading ? "[末节](a-long.md#第60节)" : "")
                                + "。\n")
                .bind();
    }
}
