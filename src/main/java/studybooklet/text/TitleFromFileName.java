package studybooklet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import studybooklet.language.FileTitle;
import studybooklet.text.article.BlockShape;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.DraftTitles;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextBlock;
import studybooklet.text.report.ConversionLog;

/**
 * Gives a text without a title the name of its file, with a warning. A line below running text is a heading and no title,
 * even if nothing above it could be one: the text above it is the beginning of the article, not an editors' note.
 */
final class TitleFromFileName implements Step<List<ArticleDraft>> {
    /** With fewer characters, lines that are no sentences are what is left of a page's header. */
    private static final int LEAST_LINES = 40;

    private static final Pattern NO_LETTER = Pattern.compile("\\P{L}+");

    private final ConversionLog log;
    private final List<TextBlock> blocks;

    /** {@code blocks}: the whole text, which is one article if no draft was found in it. */
    TitleFromFileName(ConversionLog log, List<TextBlock> blocks) {
        this.log = log;
        this.blocks = List.copyOf(blocks);
    }

    @Override
    public List<ArticleDraft> apply(List<ArticleDraft> drafts) {
        if (drafts.isEmpty()) {
            return hasProse(blocks) ? List.of(untitled(ArticleDraft.EMPTY.withBody(blocks))) : drafts;
        }
        ArticleDraft first = drafts.get(0);
        if (!isTitledBelowText(first)) {
            return drafts;
        }
        List<TextBlock> body = new ArrayList<>(first.preamble());
        body.addAll(first.titles().title());
        body.addAll(first.body());
        List<ArticleDraft> out = new ArrayList<>(drafts);
        ArticleDraft rest = ArticleDraft.EMPTY
                .withSource(first.source())
                .plusDate(first.date())
                .plusSummary(first.summary())
                .plusKeywords(first.keywords());
        out.set(0, untitled(rest.withBody(body)));
        return out;
    }

    private ArticleDraft untitled(ArticleDraft draft) {
        String title = FileTitle.of(log.source().file());
        log.warning(
                draft.line(),
                "no title is found, so the file's name is used: " + title,
                "put the title on a line above the text, and <!-- article --> on the line before it");
        return draft.withTitles(draft.titles().withFallback(title));
    }

    private static boolean hasProse(List<TextBlock> blocks) {
        int letters = blocks.stream()
                .mapToInt(
                        block -> NO_LETTER.matcher(block.text()).replaceAll("").length())
                .sum();
        return letters >= LEAST_LINES || blocks.stream().anyMatch(BlockShape::isBody);
    }

    /** Whether the article has nothing but a title with running text above it, which is no editors' note. */
    private static boolean isTitledBelowText(ArticleDraft draft) {
        List<TextBlock> above = draft.preamble();
        DraftTitles titles = draft.titles();
        ArticleDraft plain = ArticleDraft.EMPTY
                .withTitles(ArticleDraft.EMPTY.titles().plusTitle(titles.title()))
                .plusPreamble(above)
                .withBody(draft.body());
        boolean bare = draft.equals(plain) && titles.title().stream().noneMatch(line -> line.correction() != null);
        return bare
                && above.stream().anyMatch(BlockShape::isBody)
                && above.stream().noneMatch(block -> BlockShape.isEditorsNote(block.text()));
    }
}
