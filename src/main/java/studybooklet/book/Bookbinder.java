package studybooklet.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studybooklet.book.ReadingOrder.SelectedPart;
import studybooklet.book.images.Image;
import studybooklet.book.images.ImageLibrary;
import studybooklet.book.settings.Settings;
import studybooklet.book.settings.SettingsReader;
import studybooklet.book.slugs.Slugs;
import studybooklet.content.Content;
import studybooklet.language.NameReading;
import studybooklet.language.Pinyin;
import studybooklet.language.Slug;
import studybooklet.markdown.Piece;
import studybooklet.markdown.RenderedArticle;
import studybooklet.problem.BuildException;
import studybooklet.problem.Problems;

/** Combines articles into a book. */
public final class Bookbinder {
    private final Pinyin pinyin = new Pinyin();
    private final Slug slug = new Slug(pinyin);

    /**
     * Combines articles into a book.
     *
     * @param content the source of booklet.yaml and the images
     * @param articles all articles without errors, including drafts, sorted by file name
     * @param problems the problems found so far; receives new ones
     * @throws BuildException with all problems if one of them is an error
     */
    public Book bind(Content content, List<RenderedArticle> articles, Problems problems) {
        Settings settings = SettingsReader.read(content, problems);
        List<SelectedPart> selected = new ReadingOrder(content, problems).arrange(articles, settings.order());
        ImageLibrary images = new ImageLibrary(content.images(), slug, problems);
        List<Chapter> chapters = chapters(content, articles, selected, images, problems);
        Image cover = cover(settings, images);
        Metadata metadata = chapters.isEmpty() ? null : MetadataReader.of(settings, chapters, cover, slug, problems);
        warnOfPagesWithoutSource(settings, chapters, problems);
        problems.throwIfErrors();
        return new Book(
                Objects.requireNonNull(metadata, "a book without articles or title has an error"),
                parts(selected, chapters),
                new Contributors(new NameReading(pinyin), slug).of(chapters),
                Themes.of(chapters, slug),
                images.used());
    }

    private List<Chapter> chapters(
            Content content,
            List<RenderedArticle> all,
            List<SelectedPart> selected,
            ImageLibrary images,
            Problems problems) {
        List<RenderedArticle> articles =
                selected.stream().flatMap(part -> part.articles().stream()).toList();
        List<String> slugs = new Slugs(slug, problems).assign(articles);
        List<Links.Target> targets = new ArrayList<>();
        for (int i = 0; i < slugs.size(); i++) {
            targets.add(new Links.Target(articles.get(i), slugs.get(i)));
        }
        Links links = new Links(content, targets, all, images, problems);
        List<Chapter> chapters = new ArrayList<>();
        for (Links.Target target : targets) {
            chapters.add(chapter(chapters.size() + 1, target, links));
        }
        return chapters;
    }

    private static Chapter chapter(int number, Links.Target target, Links links) {
        RenderedArticle article = target.article();
        return new Chapter(
                number,
                target.slug(),
                article.article().frontMatter(),
                links.resolve(target),
                TocBuilder.of(article.headings()),
                article.blocks(),
                article.summary(),
                article.converted());
    }

    private static @Nullable Image cover(Settings settings, ImageLibrary images) {
        Settings.FileEntry cover = settings.cover();
        return cover == null ? null : images.take(ImageLibrary.inFolder(cover.file()), cover.at());
    }

    /** EPUB Accessibility 1.1, section 3.4: page numbers need the printed edition that they come from. */
    private static void warnOfPagesWithoutSource(Settings settings, List<Chapter> chapters, Problems problems) {
        boolean paged = chapters.stream()
                .flatMap(chapter -> chapter.body().slots().stream())
                .anyMatch(Piece.PageBreak.class::isInstance);
        if (paged && settings.source() == null) {
            problems.warning(
                    settings.at(),
                    "the articles mark printed pages, but the printed edition is not named",
                    "write source: and that edition into booklet.yaml");
        }
    }

    private static List<Part> parts(List<SelectedPart> selected, List<Chapter> chapters) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (SelectedPart part : selected) {
            int end = from + part.articles().size();
            parts.add(new Part(part.title(), chapters.subList(from, end)));
            from = end;
        }
        return parts;
    }
}
