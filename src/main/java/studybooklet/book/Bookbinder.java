package studybooklet.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studybooklet.book.ReadingOrder.Section;
import studybooklet.content.Content;
import studybooklet.language.NameReading;
import studybooklet.language.Pinyin;
import studybooklet.language.Slug;
import studybooklet.markdown.Piece;
import studybooklet.markdown.RenderedArticle;
import studybooklet.problem.BuildException;
import studybooklet.problem.Problems;

/** Binds articles into a book: order, parts, slugs, links, images, authors, themes. */
public final class Bookbinder {
    private final Pinyin pinyin = new Pinyin();
    private final Slug slug = new Slug(pinyin);

    /**
     * Binds a book.
     *
     * @param content where booklet.yaml and the images are
     * @param articles every article that could be read, drafts included, by file
     * @param problems what was found until now; takes what is found here
     * @throws BuildException with all of them if one is an error: half a book is none
     */
    public Book bind(Content content, List<RenderedArticle> articles, Problems problems) {
        Settings settings = SettingsReader.read(content, problems);
        List<Section> sections = new ReadingOrder(content, problems).arrange(articles, settings.order());
        List<RenderedArticle> bound = new ArrayList<>();
        for (Section section : sections) {
            bound.addAll(section.articles());
        }
        ImageShelf images = new ImageShelf(content.images(), slug, problems);
        List<Chapter> chapters = chapters(content, articles, bound, images, problems);
        Image cover = cover(settings, images);
        Metadata metadata = bound.isEmpty() ? null : MetadataReader.of(settings, chapters, cover, slug, problems);
        warnOfPagesWithoutSource(settings, chapters, problems);
        problems.throwIfErrors();
        return new Book(
                Objects.requireNonNull(metadata, "a book without articles or title has an error"),
                parts(sections, chapters),
                new Contributors(new NameReading(pinyin), slug).of(chapters),
                Themes.of(chapters, slug),
                images.used());
    }

    private List<Chapter> chapters(
            Content content,
            List<RenderedArticle> all,
            List<RenderedArticle> bound,
            ImageShelf images,
            Problems problems) {
        List<String> slugs = new Slugs(slug, problems).assign(bound);
        List<Links.Target> targets = new ArrayList<>();
        for (int i = 0; i < slugs.size(); i++) {
            targets.add(new Links.Target(bound.get(i), slugs.get(i)));
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
                Contents.of(article.headings()),
                article.blocks(),
                article.summary(),
                article.converted());
    }

    private static @Nullable Image cover(Settings settings, ImageShelf images) {
        Settings.Entry cover = settings.cover();
        return cover == null ? null : images.take(ImageShelf.inFolder(cover.file()), cover::at);
    }

    /** A page number is of use to those who know of which edition (EPUB Accessibility 1.1, section 3.4). */
    private static void warnOfPagesWithoutSource(Settings settings, List<Chapter> chapters, Problems problems) {
        if (settings.source() == null && isPaged(chapters)) {
            problems.warning(
                    settings.at(),
                    "the articles mark the pages of a printed edition that is not named",
                    "write source: and that edition into booklet.yaml");
        }
    }

    private static boolean isPaged(List<Chapter> chapters) {
        for (Chapter chapter : chapters) {
            for (Piece.Slot slot : chapter.body().slots()) {
                if (slot instanceof Piece.PageBreak) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Part> parts(List<Section> sections, List<Chapter> chapters) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (Section section : sections) {
            int to = from + section.articles().size();
            parts.add(new Part(section.title(), chapters.subList(from, to)));
            from = to;
        }
        return parts;
    }
}
