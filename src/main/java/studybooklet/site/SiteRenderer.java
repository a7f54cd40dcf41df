package studybooklet.site;

import java.util.ArrayList;
import java.util.List;
import studybooklet.book.Book;
import studybooklet.book.Chapter;
import studybooklet.book.Image;
import studybooklet.output.OutputFile;
import studybooklet.template.Asset;
import studybooklet.template.Templates;

/** Renders a book as a website: pages that link relatively, load nothing from elsewhere and need no script. */
public final class SiteRenderer {
    private final Templates templates;

    /** @param templates the pages' templates and assets */
    public SiteRenderer(Templates templates) {
        this.templates = templates;
    }

    /** All files of the site but the EPUB. Each is rendered when it is written, and fails then if its template is wrong. */
    public List<OutputFile> render(Book book) {
        SiteModel model = new SiteModel(book);
        Pages pages = new Pages(book, model);
        List<PlannedPage> planned = new ArrayList<>(pages.all());
        planned.addAll(pages.attachments(planned));
        List<OutputFile> files = new ArrayList<>();
        for (PlannedPage page : planned) {
            files.add(OutputFile.ofText(
                    page.path(),
                    () -> templates.render(page.template(), page.model().get())));
        }
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
}
