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
import studybooklet.epub.cover.MadeCover;
import studybooklet.template.Templates;

/** Converts a book to epublib's model: resources, spine, table of contents, guide and metadata. */
final class Publication {
    private final Book book;
    private final Templates templates;
    private final EpubPages pages;
    private final PageCheck check;
    private final nl.siegmann.epublib.domain.Book model = new nl.siegmann.epublib.domain.Book();

    /** The resources, added to the model at the end: adding one takes epublib time linear in their number. */
    private final Map<String, Resource> byPath = new LinkedHashMap<>();

    private final Set<String> ids = new HashSet<>();

    /** @param check checks every rendered page */
    Publication(Book book, Templates templates, PageCheck check) {
        this.book = book;
        this.templates = templates;
        this.check = check;
        this.pages = new EpubPages(book, new ChapterTexts(book), templates, check);
    }

    /** Returns the model; {@link Epub3Writer} adds the content of the navigation document and the NCX. */
    nl.siegmann.epublib.domain.Book assemble() {
        add(
                "style",
                EpubPaths.STYLE_SHEET,
                MediatypeService.CSS,
                () -> XhtmlPage.utf8(templates.render("epub/epub.css", book)));
        Resource cover = addImages();
        addFrontMatter(cover);
        addBody();
        model.getResources().addAll(byPath.values());
        model.setCoverImage(cover);
        boolean mayAnimate =
                book.images().stream().anyMatch(image -> image.mediaType().equals("image/gif"));
        List<PrintedPage> printed = pages.printedPages();
        model.setMetadata(Epub3Metadata.of(
                book, () -> Accessibility.of(lacksAltText(), mayAnimate, !printed.isEmpty()), printed));
        return model;
    }

    /** A Markdown image without a text alternative is rendered with an empty alt attribute. */
    private boolean lacksAltText() {
        return check.foundImageWithoutAlt()
                || book.chapters().stream()
                        .flatMap(chapter -> chapter.body().texts().stream())
                        .anyMatch(text -> text.contains(" alt=\"\""));
    }

    /** Adds the images and returns the cover image. */
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
        Image cover = book.metadata().cover();
        return cover == null
                ? add(
                        "cover-image",
                        EpubPaths.MADE_COVER,
                        MediatypeService.PNG,
                        () -> MadeCover.png(book.metadata().identifier()))
                : Objects.requireNonNull(byPath.get(cover.path()), cover.path());
    }

    private void addFrontMatter(Resource cover) {
        addToGuide(addPage(pages.cover(cover.getHref())), GuideReference.COVER, "封面");
        addToGuide(addPage(pages.titlePage()), GuideReference.TITLE_PAGE, "扉页");
        Resource nav = register(new Resource("page-nav", new byte[0], EpubPaths.NAV, MediatypeService.XHTML));
        model.getSpine().addResource(nav);
        addToGuide(nav, GuideReference.TOC, "目录");
    }

    private void addBody() {
        Map<String, Resource> body = new LinkedHashMap<>();
        for (XhtmlPage page : pages.body()) {
            body.put(page.path(), addPage(page));
        }
        addToGuide(body.values().iterator().next(), GuideReference.TEXT, "正文");
        EpubContents contents = new EpubContents(pages, body);
        model.setTableOfContents(contents.of(book));
        for (XhtmlPage page : pages.backMatter()) {
            contents.append(page.title(), addPage(page));
        }
    }

    /** Adds a page at the end of the spine. */
    private Resource addPage(XhtmlPage page) {
        Resource resource = add(
                page.id(),
                page.path(),
                MediatypeService.XHTML,
                () -> XhtmlPage.utf8(page.xhtml().get()));
        resource.setTitle(page.title());
        model.getSpine().addResource(resource);
        return resource;
    }

    private void addToGuide(Resource resource, String type, String title) {
        model.getGuide().addReference(new GuideReference(resource, type, title));
    }

    private Resource add(String id, String path, MediaType type, Supplier<byte[]> bytes) {
        return register(new LazyResource(id, path, type, bytes));
    }

    private Resource register(Resource resource) {
        if (!ids.add(resource.getId()) || byPath.put(resource.getHref(), resource) != null) {
            throw new IllegalStateException("duplicate resource " + resource.getId() + " at " + resource.getHref());
        }
        return resource;
    }
}
