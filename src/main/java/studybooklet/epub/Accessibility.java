package studybooklet.epub;

import java.util.ArrayList;
import java.util.List;

/**
 * The accessibility metadata of the EPUB (EPUB Accessibility 1.1, section 2.2) with the vocabulary of schema.org.
 *
 * @param modes the values of accessMode
 * @param sufficientModes the values of accessModeSufficient, each a comma-separated set of modes
 * @param features the values of accessibilityFeature
 * @param hazards the values of accessibilityHazard
 * @param summary the accessibilitySummary, in Chinese
 */
record Accessibility(
        List<String> modes, List<String> sufficientModes, List<String> features, List<String> hazards, String summary) {
    Accessibility {
        modes = List.copyOf(modes);
        sufficientModes = List.copyOf(sufficientModes);
        features = List.copyOf(features);
        hazards = List.copyOf(hazards);
    }

    /**
     * Derives the metadata.
     *
     * @param lacksAltText whether any image has no text alternative
     * @param mayAnimate whether any image may be animated, so that it is unknown whether it flashes
     * @param hasPageList whether the pages of a printed edition are marked
     */
    static Accessibility of(boolean lacksAltText, boolean mayAnimate, boolean hasPageList) {
        List<String> features =
                new ArrayList<>(List.of("tableOfContents", "readingOrder", "structuralNavigation", "unlocked"));
        if (!lacksAltText) {
            features.add("alternativeText");
        }
        if (hasPageList) {
            features.addAll(List.of("pageBreakMarkers", "pageNavigation"));
        }
        return new Accessibility(
                List.of("textual", "visual"),
                lacksAltText ? List.of("textual,visual") : List.of("textual"),
                features,
                List.of(mayAnimate ? "unknown" : "none"),
                summary(lacksAltText, mayAnimate, hasPageList));
    }

    private static String summary(boolean lacksAltText, boolean mayAnimate, boolean hasPageList) {
        return "本书正文为可重排文字，有目录、标题层级和可往返的注释，可由读屏软件按顺序朗读。"
                + (hasPageList ? "标有印刷版的页码。" : "")
                + (lacksAltText ? "部分图片没有替代文字。" : "图片均有替代文字。")
                + (mayAnimate ? "部分图片可能含有动画。" : "不含音频、视频和闪烁内容。");
    }
}
