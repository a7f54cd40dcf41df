package studybooklet.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import studybooklet.book.Book;
import studybooklet.book.Chapter;
import studybooklet.book.Part;
import studybooklet.site.format.Numeral;

/** Plans the pages of the one-page edition, one for each volume. */
final class VolumePages {
    private static final String TITLE = "全文单页";

    private final Book book;
    private final SiteModel model;
    private final PageBody bodies;
    private final Volumes volumes;

    VolumePages(Book book, SiteModel model, PageBody bodies) {
        this.book = book;
        this.model = model;
        this.bodies = bodies;
        this.volumes = new Volumes(model.chapters());
    }

    List<PlannedPage> all() {
        return IntStream.range(0, volumes.count())
                .mapToObj(volume -> new PlannedPage(Volumes.file(volume), "site/all.ftlh", () -> page(volume)))
                .toList();
    }

    private PageModel page(int volume) {
        List<Chapter> chapters = volumes.chapters(volume);
        List<Link> anchors = chapters.stream()
                .map(chapter -> new Link(
                        model.entry(chapter).title().text(), "#" + OnePageIds.of(chapter.slug(), null), List.of()))
                .toList();
        SitePage page = new SitePage(
                Volumes.file(volume),
                "all",
                title(volume),
                null,
                List.of(model.home()),
                model.contents().near(chapters.get(0).number()),
                anchors);
        return new PageModel.VolumePage(page, model.booklet(), parts(volume), links());
    }

    private String title(int volume) {
        return volumes.count() == 1 ? TITLE : TITLE + "（卷" + Numeral.of(volume + 1) + "）";
    }

    private List<Link> links() {
        return volumes.count() == 1
                ? List.of()
                : IntStream.range(0, volumes.count())
                        .mapToObj(volume -> new Link(title(volume), Volumes.file(volume), List.of()))
                        .toList();
    }

    private List<PageModel.VolumePart> parts(int volume) {
        int first = volumes.chapters(volume).get(0).number();
        int last = first + volumes.chapters(volume).size() - 1;
        List<PageModel.VolumePart> parts = new ArrayList<>();
        for (Part part : book.parts()) {
            List<SiteArticle> articles = part.chapters().stream()
                    .filter(chapter -> chapter.number() >= first && chapter.number() <= last)
                    .map(chapter -> article(chapter, volume))
                    .toList();
            if (!articles.isEmpty()) {
                parts.add(new PageModel.VolumePart(part.title(), articles));
            }
        }
        return parts;
    }

    private SiteArticle article(Chapter chapter, int volume) {
        String body = bodies.onSharedPage(chapter, slug -> volumes.fileOf(slug, volume));
        return model.article(chapter, chapter.slug() + ".", body);
    }
}
