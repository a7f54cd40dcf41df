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
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.commons.io.output.StringBuilderWriter;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.BuildException;
import studybooklet.problem.Problem;
import studybooklet.problem.SourceLocation;

/**
 * The templates of one build: the user's folder first, the shipped ones for whatever is not there. FreeMarker reads every
 * template once, so that all pages of a build come from the same templates; the next build takes a new object. Threads may
 * share it.
 *
 * <p>Files that end in {@code .ftlh} escape what they insert as HTML, {@code .ftlx} as XML.
 */
public final class Templates {
    private static final String SHIPPED = "templates";

    /** Characters; most pages are shorter. */
    private static final int INITIAL = 1 << 15;

    static {
        // FreeMarker would start java.util.logging, which takes as long as filling the templates of a small booklet.
        System.setProperty(Logger.SYSTEM_PROPERTY_NAME_LOGGER_LIBRARY, Logger.LIBRARY_NAME_NONE);
    }

    private final @Nullable Path folder;
    private final Configuration configuration;

    /**
     * Templates from a folder, completed by the shipped ones.
     *
     * @param folder the user's folder, or null where there is none
     * @throws BuildException if the folder does not exist
     */
    public Templates(@Nullable Path folder) {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new BuildException(Problem.error(
                    SourceLocation.of(folder.toString()), "there is no such templates folder", "name one that exists"));
        }
        this.folder = folder;
        this.configuration = configuration(loader(folder), new Values());
    }

    /**
     * Fills a template.
     *
     * @param name the template's path in the templates folder: {@code site/article.ftlh}
     * @param model a record; its components are the template's variables
     * @return the text, lines ended as in the template
     * @throws BuildException naming the template and the line, if it is missing or wrong
     */
    public String render(String name, Object model) {
        StringBuilderWriter out = new StringBuilderWriter(INITIAL);
        try {
            configuration.getTemplate(name).process(model, out);
            return out.toString();
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether every file of the user's folder equals the shipped file of the same path, so that pages need no check: tests
     * have proved what the shipped templates produce.
     */
    public boolean areShipped() {
        return folder == null || ShippedFiles.holdAll(folder);
    }

    /** The files of {@code assets/} by path: the user's, and the shipped ones that they do not replace. */
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
