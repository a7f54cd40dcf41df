package studybooklet.template;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import studybooklet.cache.CountingWriter;
import studybooklet.cache.Fingerprints;
import studybooklet.cache.Reads;
import studybooklet.problem.BuildException;
import studybooklet.problem.Problem;
import studybooklet.problem.SourceLocation;

/**
 * The templates of one build: the user's folder first, the shipped ones for whatever is not there. Every file is read
 * once, so that all pages of a build are made from the same templates; the next build takes a new object. One thread
 * at a time may use it.
 *
 * <p>Files that end in {@code .ftlh} escape what they insert as HTML, {@code .ftlx} as XML.
 */
public final class Templates {
    private static final String SHIPPED = "templates";

    static {
        // Asked for by every class of FreeMarker's that could log. To start Java's logging, and then write nothing,
        // takes nearly as long as to fill the templates of a small booklet.
        System.setProperty(Logger.SYSTEM_PROPERTY_NAME_LOGGER_LIBRARY, Logger.LIBRARY_NAME_NONE);
    }

    private final @Nullable Path folder;
    private final PlacedTexts texts;
    private final TextWriter out = new TextWriter();
    private final Fingerprints fingerprints;

    /** Made when it is needed: where texts alone were edited, no template runs. */
    private @Nullable Configuration configuration;

    private @Nullable String own;

    /**
     * Templates from a folder, completed by the shipped ones.
     *
     * @param folder the user's folder, or null where there is none
     * @throws BuildException if the folder is given and is none
     */
    public Templates(@Nullable Path folder) {
        this(folder, OutputStream.nullOutputStream(), new Reads());
    }

    /**
     * The same for a build that keeps what its texts are made from.
     *
     * @param models takes that
     * @param reads is told where texts of articles are placed
     */
    public Templates(@Nullable Path folder, OutputStream models, Reads reads) {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new BuildException(Problem.error(
                    SourceLocation.of(folder.toString()), "there is no such templates folder", "name one that exists"));
        }
        this.fingerprints = Fingerprints.keeping(models);
        this.folder = folder;
        this.texts = new PlacedTexts(reads);
    }

    /** Tells templates from others: what stands in the user's folder. */
    private String own() {
        if (own == null) {
            own = folder == null ? "" : fingerprints.of(TemplateFiles.of(folder));
        }
        return own;
    }

    /**
     * Fills a template.
     *
     * @param name the template's path in the templates folder: {@code site/article.ftlh}
     * @param model a public record; its components are the template's variables
     * @return the text, lines ended as in the template
     * @throws BuildException naming the template and the line, if it is missing or wrong
     */
    public String render(String name, Object model) {
        try {
            out.clear();
            render(name, model, out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Fills a template, and writes the text as it is made.
     *
     * @param name as in {@link #render(String, Object)}
     * @param model as there
     * @throws BuildException as there; part of the text may then be written
     * @throws IOException if the text cannot be written
     */
    public void render(String name, Object model, CountingWriter to) throws IOException {
        texts.begin(name, to);
        run(name, model);
        if (!texts.end()) {
            throw wrong(name, 0, "cuts a text that a template can only place, as the body of an article");
        }
    }

    private void run(String name, Object model) throws IOException {
        if (configuration == null) {
            configuration = configuration(loader(folder), new Values(texts));
        }
        try {
            configuration.getTemplate(name).process(model, texts);
        } catch (ParseException e) {
            throw wrong(e);
        } catch (TemplateException e) {
            if (e.getCause() instanceof ParseException imported) {
                throw wrong(imported);
            }
            Integer line = e.getLineNumber();
            String file = e.getTemplateSourceName();
            throw wrong(file == null ? name : file, line == null ? 0 : line, e.getMessageWithoutStackTop());
        } catch (TemplateNotFoundException e) {
            throw new BuildException(Problem.error(
                    SourceLocation.of(fileName(e.getTemplateName())), "no such template", "put it there"));
        } catch (MalformedTemplateNameException e) {
            throw wrong(name, 0, e.getMalformednessDescription());
        }
    }

    /**
     * What a file is made from that cannot be made again without the book: the fingerprint of what
     * {@link #render(String, Object)} makes of a model, or of any other value. It changes with the value and with every file
     * in the user's folder. The shipped templates change only with the tool.
     */
    public Fingerprints.Model made(String name, Object value) {
        return fingerprints.unkept(List.of(own(), name, value));
    }

    /**
     * The same for a file with parts that can be made again.
     *
     * @param parts tells where they are kept
     */
    public Fingerprints.Model made(String name, Record value, Record parts) {
        String fingerprint = fingerprints.keep(own() + name, value).fingerprint();
        return new Fingerprints.Model(fingerprint, fingerprints.keep("", parts).place());
    }

    /** Keeps what a text is made from; its fingerprint, too, changes with every file in the user's folder. */
    public <R extends Record & Recipe> Fingerprints.Model keep(R recipe) {
        return fingerprints.keep(own(), recipe);
    }

    /** What {@link #keep} gave for a text that is made again from what was kept of it. */
    public Fingerprints.Model again(Recipe recipe, int place) {
        Fingerprints.Model model = fingerprints.unkept(List.of(own(), recipe));
        return new Fingerprints.Model(model.fingerprint(), place);
    }

    /** To be called when all was kept. */
    public void finishModels() throws IOException {
        fingerprints.finishModels();
    }

    /** The files of {@code assets/}, the user's and those shipped that he has not replaced, by path. */
    public List<Asset> assets() {
        return AssetFolder.read(folder == null ? null : folder.resolve("assets"));
    }

    private BuildException wrong(ParseException e) {
        return wrong(e.getTemplateName(), e.getLineNumber(), e.getEditorMessage());
    }

    private BuildException wrong(String name, int line, @Nullable String message) {
        String what = message == null ? "the template is wrong" : firstSentence(message);
        return new BuildException(
                Problem.error(new SourceLocation(fileName(name), Math.max(line, 0)), what, "correct the template"));
    }

    /** What FreeMarker says without the tips and rulers that it prints below. */
    private static String firstSentence(String message) {
        String head = message.split("\n\\s*(----|Tip:|\n)", 2)[0];
        return head.replaceAll("\\s+", " ").strip().replaceAll("[:;.]$", "");
    }

    /** The template as the user would name it. */
    private String fileName(String name) {
        String file = folder != null && Files.isRegularFile(folder.resolve(name))
                ? folder.resolve(name).toString()
                : SHIPPED + "/" + name;
        return file.replace('\\', '/');
    }

    private static TemplateLoader loader(@Nullable Path folder) {
        TemplateLoader shipped = new ClassTemplateLoader(Templates.class, "/" + SHIPPED);
        if (folder == null) {
            return shipped;
        }
        try {
            return new MultiTemplateLoader(new TemplateLoader[] {new FileTemplateLoader(folder.toFile()), shipped});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing in it depends on the machine, and no template can reach a class or write to a log. */
    private static Configuration configuration(TemplateLoader loader, Values values) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setObjectWrapper(values);
        configuration.setTemplateLoader(loader);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setLocalizedLookup(false);
        configuration.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        return configuration;
    }
}
