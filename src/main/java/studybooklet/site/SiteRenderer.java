package studybooklet.site;

import java.util.ArrayList;
import java.util.List;
import studybooklet.book.Book;
import studybooklet.book.Chapter;
import studybooklet.output.OutputFile;
import studybooklet.template.Asset;
import studybooklet.template.Templates;

/** A book to a website: pages that link to each other relatively, ask for nothing from elsewhere and need no script. */
public final class SiteRenderer {
    private final Templates templates;

    /** @param templates the pages' templates and assets */
    public SiteRenderer(Templates templates) {
        this.templates = templates;
    }

    /**
     * All files of the site but the EPUB.
     *
     * @throws studybooklet.problem.BuildException if a template is missing or wrong
     */
    public List<OutputFile> render(Book book) {
        List<OutputFile> files = new ArrayList<>();
        for (PageModel page : new Pages(book).all()) {
            String template = "site/" + page.page().kind() + ".ftlh";
            files.add(OutputFile.ofText(page.page().path(), templates.render(template, page)));
        }
        for (Chapter chapter : book.chapters()) {
            String markdown = chapter.converted();
            if (markdown != null) {
                files.add(OutputFile.ofText("markdown/" + chapter.slug() + ".md", markdown));
            }
        }
        book.images()
                .forEach(image ->
                        files.add(new OutputFile(image.path(), image.file().bytes())));
        for (Asset asset : templates.assets()) {
            files.add(new OutputFile("assets/" + asset.path(), asset.bytes()));
        }
        return files;
    }
}
