package studybooklet.epub;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.siegmann.epublib.domain.Date;
import nl.siegmann.epublib.domain.GuideReference;
import nl.siegmann.epublib.domain.Identifier;
import nl.siegmann.epublib.domain.MediaType;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.service.MediatypeService;
import org.jspecify.annotations.Nullable;
import studybooklet.article.Author;
import studybooklet.book.Book;
import studybooklet.book.Contributor;
import studybooklet.book.Image;
import studybooklet.book.Metadata;
import studybooklet.template.Templates;

/** Puts a booklet into epublib's model: resources, spine, contents, guide and metadata. */
final class Publication {
    private static final byte[] WRITTEN_LATER = {};

    private final Book book;
    private final Templates templates;
    private final Pages pages;
    private final nl.siegmann.epublib.domain.Book model = new nl.siegmann.epublib.domain.Book();

    Publication(Book book, Templates templates) {
        this.book = book;
        this.templates = templates;
        this.pages = new Pages(book, templates);
    }

    /**
     * The model, whole but for the navigation document, which {@link Epub3Writer} makes from it.
     *
     * @throws studybooklet.problem.BuildException if a page or an image cannot be used
     */
    nl.siegmann.epublib.domain.Book assemble() {
        add("style", Place.STYLE_SHEET, MediatypeService.CSS, Page.utf8(templates.render("epub/epub.css", book)));
        List<PageFacts> facts = new ArrayList<>();
        String cover = addImages();
        Page coverPage = pages.cover(cover);
        guide(spine(coverPage, facts), GuideReference.COVER, "封面");
        guide(spine(pages.titlePage(), facts), GuideReference.TITLE_PAGE, "扉页");
        Resource nav = add("page-nav", Place.NAV, MediatypeService.XHTML, WRITTEN_LATER);
        model.getSpine().addResource(nav);
        guide(nav, GuideReference.TOC, "目录");
        Map<String, Resource> body = new LinkedHashMap<>();
        for (Page page : pages.body()) {
            body.put(page.path(), spine(page, facts));
        }
        guide(body.values().iterator().next(), GuideReference.TEXT, "正文");
        Contents contents = new Contents(pages, body);
        model.setTableOfContents(contents.of(book));
        for (Page page : pages.backMatter()) {
            contents.append(page.title(), spine(page, facts));
        }
        model.setMetadata(metadata(Accessibility.of(facts, mayMove())));
        return model;
    }

    private Resource spine(Page page, List<PageFacts> facts) {
        facts.add(page.facts());
        Resource resource = add(page.id(), page.path(), MediatypeService.XHTML, Page.utf8(page.xhtml()));
        resource.setTitle(page.title());
        model.getSpine().addResource(resource);
        return resource;
    }

    private void guide(Resource resource, String type, String title) {
        model.getGuide().addReference(new GuideReference(resource, type, title));
    }

    private Resource add(String id, String path, MediaType type, byte[] bytes) {
        if (model.getResources().containsId(id) || model.getResources().containsByHref(path)) {
            throw new IllegalStateException("two resources " + id + " at " + path);
        }
        return model.addResource(new Resource(id, bytes, path, type));
    }

    /** Adds the images and the cover; gives the cover's path. */
    private String addImages() {
        int number = 0;
        Image given = book.metadata().cover();
        for (Image image : book.images()) {
            number++;
            Resource resource = add(
                    "image-" + number,
                    image.path(),
                    ImageTypes.of(image),
                    image.file().bytes());
            if (given != null && image.path().equals(given.path())) {
                model.setCoverImage(resource);
            }
        }
        if (model.getCoverImage() == null) {
            Metadata metadata = book.metadata();
            Resource made = given == null
                    ? add("cover-image", Place.MADE_COVER, MediatypeService.PNG, MadeCover.png(metadata.identifier()))
                    : add(
                            "cover-image",
                            given.path(),
                            ImageTypes.of(given),
                            given.file().bytes());
            model.setCoverImage(made);
        }
        return model.getCoverImage().getHref();
    }

    private boolean mayMove() {
        return book.images().stream().anyMatch(image -> image.mediaType().equals("image/gif"));
    }

    private Epub3Metadata metadata(Accessibility accessibility) {
        Metadata from = book.metadata();
        Epub3Metadata metadata = new Epub3Metadata(from.modified(), accessibility, collection(), from.source());
        metadata.setIdentifiers(List.of(new Identifier("uid", from.identifier())));
        metadata.setLanguage(from.language());
        metadata.setTitles(present(from.title(), from.subtitle()));
        metadata.setAuthors(new ArrayList<>(creators()));
        metadata.setSubjects(book.themes().stream().map(theme -> theme.name()).toList());
        metadata.setPublishers(present(from.publisher()));
        metadata.setDates(present(from.date()).stream().map(Date::new).toList());
        metadata.setRights(present(from.rights()));
        metadata.setDescriptions(present(from.description()));
        return metadata;
    }

    private static List<String> present(@Nullable String... values) {
        List<String> present = new ArrayList<>();
        for (String value : values) {
            if (value != null) {
                present.add(value);
            }
        }
        return present;
    }

    /** In the order in which they sign, which is the order readers expect on a shelf. */
    private List<Creator> creators() {
        Map<String, Contributor> byName =
                book.authors().stream().collect(Collectors.toMap(Contributor::name, author -> author));
        Set<String> names = new LinkedHashSet<>();
        book.chapters()
                .forEach(chapter -> chapter.frontMatter().authors().stream()
                        .map(Author::name)
                        .forEach(names::add));
        return names.stream()
                .map(byName::get)
                .filter(Objects::nonNull)
                .map(author -> new Creator(author.name(), author.fileAs()))
                .toList();
    }

    /** The booklet's series, else the one series that its articles name. */
    private @Nullable String collection() {
        if (book.metadata().series() != null) {
            return book.metadata().series();
        }
        List<String> named = book.chapters().stream()
                .map(chapter -> chapter.frontMatter().series())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return named.size() == 1 ? named.get(0) : null;
    }
}
