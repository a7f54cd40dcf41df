package studybooklet.source.html;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PageCharsetTest {
    private static final String SIMPLIFIED = "村里的小路通到河边，河边有一座石桥，桥下的水很清，孩子们夏天在这里游泳，老人在桥头下棋。";
    private static final String TRADITIONAL = "村裡的小路通到河邊，河邊有一座石橋，橋下的水很清，孩子們夏天在這裡游泳，老人在橋頭下棋。";

    private static String page(String charset, String text) {
        return "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + charset
                + "\"></head><body><p>" + text + "</p></body></html>";
    }

    @Test
    void readsUtf8ThatDeclaresGb2312() {
        String page = page("gb2312", SIMPLIFIED);
        assertEquals(page, PageCharset.decode(page.getBytes(UTF_8)));
    }

    @Test
    void readsGb18030ThatDeclaresUtf8() {
        String page = page("utf-8", SIMPLIFIED + "镕㐂");
        assertEquals(page, PageCharset.decode(page.getBytes(Charset.forName("GB18030"))));
    }

    @Test
    void readsBig5WithoutDeclaration() {
        String page = page("", TRADITIONAL);
        assertEquals(page, PageCharset.decode(page.getBytes(Charset.forName("Big5"))));
    }

    @Test
    void takesTheDeclarationOfAShortPage() {
        String page = page("big5", "停水通知");
        assertEquals(page, PageCharset.decode(page.getBytes(Charset.forName("Big5"))));
    }

    @Test
    void readsUtf16WithAndWithoutMark() {
        String page = page("utf-8", SIMPLIFIED);
        assertEquals(page, PageCharset.decode(("\ufeff" + page).getBytes(UTF_16LE)));
        assertEquals(page, PageCharset.decode(page.getBytes(UTF_16BE)));
    }

    @Test
    void readsUtf8WithOneWrongByte() {
        String page = page("utf-8", SIMPLIFIED.repeat(3));
        byte[] bytes = page.getBytes(UTF_8);
        byte[] cut = Arrays.copyOf(bytes, bytes.length);
        cut[page.indexOf("村") + 2] = '?';
        assertEquals(page.length(), PageCharset.decode(cut).length() - 1);
    }
}
