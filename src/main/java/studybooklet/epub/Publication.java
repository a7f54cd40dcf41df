package studybooklet.epub;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import nl.siegmann.epublib.domain.GuideReference;
import nl.siegmann.epublib.domain.MediaType;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.service.MediatypeService;
import studybooklet.book.Book;
import studybooklet.book.images.Image;
import studybooklet.template.Templates;

/** Puts a booklet into epublib's model: resources, spine, contents, guide and metadata. */
final class Publication {
    private final Book book;
    private final Templates templates;
    private final Pages pages;
    private final PageCheck check;
    private final nl.siegmann.epublib.domain.Book model = new nl.siegmann.epublib.domain.Book();

    /** Kept here until all are made: epublib looks through all it has for each one added. */
    private final Map<String, Resource> byPath = new LinkedHashMap<>();

    private final Set<String> ids = new HashSet<>();

    /** @param check looks at every page when it is made */
    Publication(Book book, Templates templates, PageCheck check) {
        this.book = book;
        this.templates = templates;
        this.check = check;
        this.pages = new Pages(book, new ChapterTexts(book), templates, check);
    }

    /** The model, whole but for the navigation document and the NCX, which {@link Epub3Writer} makes from it. */
    nl.siegmann.epublib.domain.Book assemble() {
        add(
                "style",
                Place.STYLE_SHEET,
                MediatypeService.CSS,
                () -> XhtmlPage.utf8(templates.render("epub/epub.css", book)));
        Resource cover = addImages();
        addFrontMatter(cover);
        addBody();
        model.getResources().addAll(byPath.values());
        model.setCoverImage(cover);
        boolean mayMove =
                book.images().stream().anyMatch(image -> image.mediaType().equals("image/gif"));
        List<PrintedPage> printed = pages.printedPages();
        model.setMetadata(Epub3Metadata.of(
                book, () -> Accessibility.of(lacksTextForAnImage(), mayMove, !printed.isEmpty()), printed));
        return model;
    }

    /** Markdown images without a text alternative have an empty alt attribute. */
    private boolean lacksTextForAnImage() {
        return check.sawImageWithoutText()
                || book.chapters().stream()
                        .flatMap(chapter -> chapter.body().texts().stream())
                        .anyMatch(text -> text.contains(" alt=\"\""));
    }

    /** Adds the images; gives the cover. */
    private Resource addImages() {
        int number = 0;
        for (Image image : book.images()) {
            number++;
            add(
                    "image-" + number,
                    image.path(),
                    ImageTypes.of(image),
                    () -> image.file().bytes());
        }
        Image given = book.metadata().cover();
        return given == null
                ? add(
                        "cover-image",
                        Place.MADE_COVER,
                        MediatypeService.PNG,
                        () -> MadeCover.png(book.metadata().identifier()))
                : Objects.requireNonNull(byPath.get(given.path()), given.path());
    }

    private void addFrontMatter(Resource cover) {
        guide(read(pages.cover(cover.getHref())), GuideReference.COVER, "封面");
        guide(read(pages.titlePage()), GuideReference.TITLE_PAGE, "扉页");
        Resource nav = register(new Resource("page-nav", new byte[0], Place.NAV, MediatypeService.XHTML));
        model.getSpine().addResource(nav);
        guide(nav, GuideReference.TOC, "目录");
    }

    private void addBody() {
        Map<String, Resource> body = new LinkedHashMap<>();
        for (XhtmlPage page : pages.body()) {
            body.put(page.path(), read(page));
        }
        guide(body.values().iterator().next(), GuideReference.TEXT, "正文");
        Contents contents = new Contents(pages, body);
        model.setTableOfContents(contents.of(book));
        for (XhtmlPage page : pages.backMatter()) {
            contents.append(page.title(), read(page));
        }
    }

    /** Adds a page that is read after those already there. */
    private Resource read(XhtmlPage page) {
        Resource resource = add(
                page.id(),
                page.path(),
                MediatypeService.XHTML,
                () -> XhtmlPage.utf8(page.xhtml().get()));
        resource.setTitle(page.title());
        model.getSpine().addResource(resource);
        return resource;
    }

    private void guide(Resource resource, String type, String title) {
        model.getGuide().addReference(new GuideReference(resource, type, title));
    }

    private Resource add(String id, String path, MediaType type, Supplier<byte[]> bytes) {
        return register(new LazyResource(id, path, type, bytes));
    }

    private Resource register(Resource resource) {
        if (!ids.add(resource.getId()) || byPath.put(resource.getHref(), resource) != null) {
            throw new IllegalStateException("two resources " + resource.getId() + " at " + resource.getHref());
        }
        return resource;
    }
}
