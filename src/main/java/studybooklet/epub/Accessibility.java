package studybooklet.epub;

import java.util.ArrayList;
import java.util.List;

/**
 * What the book may say of itself under EPUB Accessibility 1.1, section 2.2 (the vocabulary is schema.org's).
 *
 * @param modes the senses its content speaks to
 * @param sufficient the sets of senses each of which is enough, joined by commas
 * @param features what helps a reader
 * @param hazards what may harm a reader
 * @param summary the same in a sentence
 */
record Accessibility(
        List<String> modes, List<String> sufficient, List<String> features, List<String> hazards, String summary) {
    Accessibility {
        modes = List.copyOf(modes);
        sufficient = List.copyOf(sufficient);
        features = List.copyOf(features);
        hazards = List.copyOf(hazards);
    }

    /**
     * @param textless whether an image on a page has no text in its place
     * @param moving whether an image may move: whether it flashes is then not known
     * @param printed whether the pages of the printed edition can be found
     */
    static Accessibility of(boolean textless, boolean moving, boolean printed) {
        List<String> features =
                new ArrayList<>(List.of("tableOfContents", "readingOrder", "structuralNavigation", "unlocked"));
        if (!textless) {
            features.add("alternativeText");
        }
        if (printed) {
            features.addAll(List.of("pageBreakMarkers", "pageNavigation"));
        }
        return new Accessibility(
                List.of("textual", "visual"),
                textless ? List.of("textual,visual") : List.of("textual"),
                features,
                List.of(moving ? "unknown" : "none"),
                summary(textless, moving, printed));
    }

    private static String summary(boolean textless, boolean moving, boolean printed) {
        return "本书正文为可重排文字，有目录、标题层级和可往返的注释，可由读屏软件按顺序朗读。"
                + (printed ? "标有印刷版的页码。" : "")
                + (textless ? "部分图片没有替代文字。" : "图片均有替代文字。")
                + (moving ? "部分图片可能含有动画。" : "不含音频、视频和闪烁内容。");
    }
}
