package studybooklet.site;

import java.util.ArrayList;
import java.util.List;
import studybooklet.book.Book;
import studybooklet.book.Chapter;
import studybooklet.book.images.Image;
import studybooklet.output.OutputFile;
import studybooklet.template.Asset;
import studybooklet.template.Templates;

/**
 * Renders a book as a static website. All links are relative, pages load nothing from other hosts, and reading needs no
 * JavaScript.
 */
public final class SiteRenderer {
    private final Templates templates;

    /** @param templates the templates and assets of the site */
    public SiteRenderer(Templates templates) {
        this.templates = templates;
    }

    /**
     * Returns all files of the site except the EPUB. A page is rendered when its file is written; that throws {@link
     * studybooklet.problem.BuildException} if the template has an error.
     */
    public List<OutputFile> render(Book book) {
        SiteModel model = new SiteModel(book);
        List<OutputFile> files = new ArrayList<>();
        new PagePlanner(book, model).all().forEach(page -> files.add(file(page)));
        files.addAll(new SearchShards(model).files());
        for (Chapter chapter : book.chapters()) {
            String markdown = chapter.converted();
            if (markdown != null) {
                files.add(OutputFile.ofText("markdown/" + chapter.slug() + ".md", () -> markdown));
            }
        }
        for (Image image : book.images()) {
            files.add(new OutputFile(
                    image.path(), (out, former) -> out.write(image.file().bytes())));
        }
        for (Asset asset : templates.assets()) {
            files.add(new OutputFile("assets/" + asset.path(), asset.bytes()));
        }
        return files;
    }

    private OutputFile file(PlannedPage page) {
        return OutputFile.ofText(
                page.path(),
                () -> templates.render(page.template(), page.model().get()));
    }
}
