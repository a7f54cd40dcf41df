package studybooklet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import studybooklet.cache.Changes;
import studybooklet.cache.Fingerprints;
import studybooklet.cache.ModelReader;
import studybooklet.cache.Reads;
import studybooklet.epub.EpubRenderer;
import studybooklet.output.MadeFiles;
import studybooklet.output.MadeFiles.MadeFile;
import studybooklet.output.OutputFile;
import studybooklet.output.Utf8Writer;
import studybooklet.template.Placing;
import studybooklet.template.Recipe;
import studybooklet.template.Templates;

/** The files of the last build that are to be made again because a text that they looked at has become another. */
final class AmendedFiles {
    private final MadeFiles made;
    private final Changes changes;
    private final ModelReader models;
    private final Placing placing;
    private final Templates templates;
    private final Reads reads;
    private final EpubRenderer epub;
    private final Utf8Writer writer = new Utf8Writer();
    private final List<OutputFile> files = new ArrayList<>();

    /**
     * @param made all files of the last build
     * @param models what they were made from
     * @param templates for what {@link Placing} leaves to them
     */
    AmendedFiles(
            MadeFiles made, Changes changes, ModelReader models, Placing placing, Templates templates, Reads reads) {
        this.made = made;
        this.changes = changes;
        this.models = models;
        this.placing = placing;
        this.templates = templates;
        this.reads = reads;
        this.epub = new EpubRenderer(templates, reads);
    }

    /** Those that were added and are to be made again. */
    List<OutputFile> all() {
        return files;
    }

    /** Adds a file of the last build; false if it is to be made again, and cannot be without the book. */
    boolean add(MadeFile file) throws IOException {
        if (file.isContainer()) {
            return epub.amend(file, made.path(file), changes, models, placing, files);
        }
        if (!changes.reach(file.looked().contents())) {
            return true;
        }
        if (file.model() < 0) {
            return false;
        }
        Recipe recipe = (Recipe) models.read(file.model());
        Placing.Renewed page = placing.renewed(() -> made.bytes(file), file.looked(), recipe);
        files.add(page == null ? anew(file, recipe) : renewed(file, page));
        return true;
    }

    private OutputFile anew(MadeFile file, Recipe recipe) {
        Fingerprints.Model model = templates.again(recipe, file.model());
        return OutputFile.ofText(file.path(), model, writer, out -> recipe.writeTo(out, templates));
    }

    /** No fingerprint is made of it: the next build that puts the book together makes it anew. */
    private OutputFile renewed(MadeFile file, Placing.Renewed page) {
        return new OutputFile(file.path(), Fingerprints.Model.at(file.model()), out -> {
            reads.again(page.looked());
            out.write(page.bytes());
        });
    }
}
