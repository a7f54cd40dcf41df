package studybooklet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studybooklet.cache.Changes;
import studybooklet.cache.ModelReader;
import studybooklet.cache.Reads;
import studybooklet.output.MadeFiles;
import studybooklet.output.MadeFiles.MadeFile;
import studybooklet.output.OutputFile;
import studybooklet.output.OutputFolder;
import studybooklet.output.StateFile;
import studybooklet.output.Written;
import studybooklet.problem.Problems;
import studybooklet.template.Placing;
import studybooklet.template.Templates;

/**
 * Brings the output up to date where an edit reaches nothing but texts of articles: what has looked at these texts is made
 * again from what was kept of it, and no book is put together. Where the edit reaches more (a title, a heading, the
 * order, a link), or where that is not sure, the whole pipeline has to run.
 */
final class Amendment {
    /** The file in which the models of the output are kept. */
    static final String MODELS = ".booklet-models";

    /** After more edits at once, putting the book together is no more work. */
    private static final int MOST = 20;

    private final BuildRequest request;
    private final OutputFolder folder;
    private final LastBuild last;
    private final Articles articles;
    private final Reads reads;

    /**
     * @param articles those of the last build, none looked at
     * @param reads is told of all texts that are looked at
     */
    Amendment(BuildRequest request, OutputFolder folder, LastBuild last, Articles articles, Reads reads) {
        this.request = request;
        this.folder = folder;
        this.last = last;
        this.articles = articles;
        this.reads = reads;
    }

    /** What was written; null where the pipeline has to run, and nothing was written. */
    @Nullable
    BuildResult result() {
        List<String> edited = last.edited();
        if (edited.isEmpty() || edited.size() > MOST) {
            return null;
        }
        try {
            Changes changes = articles.renew(edited);
            MadeFiles made = folder.made();
            List<OutputFile> files = changes == null ? null : files(made, changes);
            Problems problems = new Problems();
            Written written = files == null
                    ? null
                    : folder.amend(files, made, problems, () -> {
                        articles.keep();
                        last.keepAmended(remade(files));
                    });
            return written == null ? null : last.result(written, problems.all());
        } catch (IOException e) {
            return null; // the pipeline says what is the matter
        }
    }

    /** The names of what is written: those files, and what is kept for the next build. */
    private static Set<String> remade(List<OutputFile> files) {
        Set<String> names = new HashSet<>(KeptArticles.NAMES);
        names.addAll(OutputFolder.OWN);
        files.forEach(file -> names.add(file.path()));
        return names;
    }

    /** The files to be made again; null if one of them cannot be. */
    private @Nullable List<OutputFile> files(MadeFiles made, Changes changes) throws IOException {
        StateFile.Kept kept = folder.recall(MODELS);
        if (kept == null || made.files().isEmpty() || changes.reach(made.general())) {
            return null;
        }
        ModelReader models = new ModelReader(kept.bytes(), kept.from(), kept.length(), articles::list);
        Placing placing = new Placing(reads, changes, articles::former);
        Templates templates = new Templates(request.templates(), OutputStream.nullOutputStream(), reads);
        AmendedFiles files = new AmendedFiles(made, changes, models, placing, templates, reads);
        for (MadeFile file : made.files()) {
            if (!files.add(file)) {
                return null;
            }
        }
        return files.all();
    }
}
