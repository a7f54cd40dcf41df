package studybooklet.site;

import java.util.ArrayList;
import java.util.List;
import studybooklet.book.Book;
import studybooklet.book.Chapter;
import studybooklet.output.OutputFile;
import studybooklet.output.Utf8Writer;
import studybooklet.template.Asset;
import studybooklet.template.Recipe;
import studybooklet.template.Templates;

/** A book to a website: pages that link to each other relatively, ask for nothing from elsewhere and need no script. */
public final class SiteRenderer {
    private final Templates templates;
    private final Utf8Writer text = new Utf8Writer();

    /** @param templates the pages' templates and assets */
    public SiteRenderer(Templates templates) {
        this.templates = templates;
    }

    /** All files of the site but the EPUB. Each is rendered when it is written, and fails then if its template is wrong. */
    public List<OutputFile> render(Book book) {
        SiteModel model = new SiteModel(book);
        List<OutputFile> files = new ArrayList<>();
        Pages pages = new Pages(book, model);
        List<PageModel> all = pages.all();
        for (PageModel page : all) {
            files.add(file(page, ".ftlh"));
        }
        for (PageModel attachment : pages.attachments(all)) {
            files.add(file(attachment, attachment.page().path().endsWith(".xml") ? ".ftlx" : ".ftl"));
        }
        files.addAll(new SearchShards(model, templates).files());
        for (Chapter chapter : book.chapters()) {
            List<String> markdown = chapter.converted();
            if (markdown != null) {
                files.add(file("markdown/" + chapter.slug() + ".md", new MarkdownText(markdown)));
            }
        }
        book.images()
                .forEach(image -> files.add(new OutputFile(
                        image.path(), out -> out.write(image.file().bytes()))));
        for (Asset asset : templates.assets()) {
            files.add(new OutputFile("assets/" + asset.path(), asset.bytes()));
        }
        return files;
    }

    private OutputFile file(PageModel model, String extension) {
        return file(model.page().path(), new TemplatePage("site/" + model.page().kind() + extension, model));
    }

    private <R extends Record & Recipe> OutputFile file(String path, R recipe) {
        return OutputFile.ofText(path, templates.keep(recipe), text, out -> recipe.writeTo(out, templates));
    }
}
