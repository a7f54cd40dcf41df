package studybooklet;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The package tree is the pipeline, and its arrows point one way. */
class ArchitectureTest {
    private static final String ROOT = "studybooklet";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** A package and the packages it may know. */
    private record Stage(String name, List<String> mayKnow) {
        static Stage of(String name, String... mayKnow) {
            return new Stage(name, List.of(mayKnow));
        }

        String packageName() {
            return ROOT + "." + name;
        }
    }

    private static final List<Stage> STAGES = List.of(
            Stage.of("problem"),
            Stage.of("language", "problem"),
            Stage.of("yaml", "problem"),
            Stage.of("content", "problem", "source"),
            Stage.of("source", "problem"),
            Stage.of("source.docx.xml", "problem", "source"),
            Stage.of("source.docx", "problem", "source", "source.docx.xml"),
            Stage.of("source.html", "problem", "language", "source"),
            Stage.of("source.pdf.glyph"),
            Stage.of("source.pdf", "problem", "source", "source.pdf.glyph"),
            Stage.of("text.signs", "language"),
            Stage.of("text.model", "language", "text.signs"),
            Stage.of("text.report", "problem", "source", "language", "text.signs", "text.model"),
            Stage.of("text.names", "language", "text.signs", "text.model"),
            Stage.of(
                    "text.page",
                    "problem",
                    "source",
                    "language",
                    "text.signs",
                    "text.model",
                    "text.report",
                    "text.names"),
            Stage.of("text.furniture", "text.signs", "text.model", "text.report", "text.names"),
            Stage.of("text.markup", "text.signs", "text.model", "text.report", "text.names"),
            Stage.of("text.article", "language", "text.signs", "text.model", "text.report", "text.names"),
            Stage.of("text.body", "text.signs", "text.model", "text.report", "text.names", "text.article"),
            Stage.of("text.proof", "text.signs", "text.model", "text.report", "text.names", "text.article"),
            Stage.of("text.write", "text.signs", "text.model", "text.report", "text.names", "text.article"),
            Stage.of(
                    "text",
                    "problem",
                    "source",
                    "language",
                    "text.signs",
                    "text.model",
                    "text.report",
                    "text.names",
                    "text.page",
                    "text.furniture",
                    "text.markup",
                    "text.article",
                    "text.body",
                    "text.proof",
                    "text.write"),
            Stage.of(
                    "article",
                    "problem",
                    "yaml",
                    "content",
                    "source",
                    "source.docx",
                    "source.html",
                    "source.pdf",
                    "text",
                    "text.report",
                    "text.write"),
            Stage.of("markdown", "problem", "article"),
            Stage.of("markdown.syntax"),
            Stage.of("markdown.render", "problem", "article", "markdown", "markdown.syntax"),
            Stage.of("book.slugs", "problem", "language", "article", "markdown"),
            Stage.of("book.settings", "problem", "yaml", "content"),
            Stage.of("book.images", "problem", "language", "content", "book.slugs"),
            Stage.of(
                    "book",
                    "problem",
                    "language",
                    "content",
                    "article",
                    "markdown",
                    "book.slugs",
                    "book.settings",
                    "book.images"),
            Stage.of("template", "problem"),
            Stage.of("output", "problem"),
            Stage.of("site.format"),
            Stage.of(
                    "site",
                    "language",
                    "content",
                    "article",
                    "markdown",
                    "book",
                    "book.images",
                    "template",
                    "output",
                    "site.format"),
            Stage.of("epub.split"),
            Stage.of("epub.cover"),
            Stage.of(
                    "epub",
                    "problem",
                    "content",
                    "article",
                    "markdown",
                    "book",
                    "book.settings",
                    "book.images",
                    "template",
                    "output",
                    "epub.split",
                    "epub.cover"),
            Stage.of(
                    "build",
                    "problem",
                    "content",
                    "text.report",
                    "article",
                    "markdown",
                    "markdown.render",
                    "book",
                    "template",
                    "site",
                    "epub",
                    "output"),
            Stage.of("check", "problem", "output"),
            Stage.of("serve", "problem", "build", "output"),
            Stage.of(
                    "convert",
                    "problem",
                    "language",
                    "content",
                    "text.report",
                    "article",
                    "markdown",
                    "markdown.render",
                    "book.slugs",
                    "output"),
            Stage.of("cli", "problem", "output", "build", "check", "convert", "serve"));

    /** The packages that may import a library; one but for jsoup, which reads web pages and checks finished ones. */
    private record Library(List<String> homes, String name, List<String> packages) {
        Library(String home, String name, List<String> packages) {
            this(List.of(home), name, packages);
        }
    }

    private static final List<Library> LIBRARIES = List.of(
            new Library("markdown..", "flexmark", List.of("com.vladsch.flexmark..")),
            new Library("template", "FreeMarker", List.of("freemarker..")),
            new Library("epub", "epublib", List.of("nl.siegmann..")),
            new Library("epub", "jazzlib", List.of("net.sf.jazzlib..")),
            new Library("epub", "commons-compress", List.of("org.apache.commons.compress..")),
            new Library("yaml", "SnakeYAML", List.of("org.yaml..")),
            new Library("language", "ICU", List.of("com.ibm.icu..")),
            new Library(List.of("check", "source.html"), "jsoup", List.of("org.jsoup..")),
            new Library("source.html", "mime4j", List.of("org.apache.james..")),
            new Library("source.pdf..", "PDFBox", List.of("org.apache.pdfbox..", "org.apache.fontbox..")),
            new Library("cli", "picocli", List.of("picocli..")));

    @TestFactory
    Stream<DynamicTest> arrowsPointOneWay() {
        return STAGES.stream()
                .map(stage -> DynamicTest.dynamicTest("'" + stage.name() + "'", () -> {
                    String[] forbidden = STAGES.stream()
                            .filter(other -> other != stage && !stage.mayKnow().contains(other.name()))
                            .map(Stage::packageName)
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage(stage.packageName())
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(forbidden)
                            .allowEmptyShould(true)
                            .check(CLASSES);
                }));
    }

    @TestFactory
    Stream<DynamicTest> eachLibraryHasOneHome() {
        return LIBRARIES.stream()
                .map(library -> DynamicTest.dynamicTest(library.name(), () -> {
                    noClasses()
                            .that(not(resideInAnyPackage(library.homes().stream()
                                    .map(home -> ROOT + "." + home)
                                    .toArray(String[]::new))))
                            .should()
                            .dependOnClassesThat(
                                    resideInAnyPackage(library.packages().toArray(String[]::new)))
                            .check(CLASSES);
                }));
    }

    @Test
    void knowsEveryPackage() {
        TreeSet<String> listed = STAGES.stream().map(Stage::packageName).collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> there =
                CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        there.removeAll(listed);
        assertEquals(new TreeSet<>(), there, "a package of no stage");
    }

    /** What is cached is known to the build alone; the output folder stores it. */
    @Test
    void onlyBuildAndOutputKnowOfCaches() {
        noClasses()
                .that(not(resideInAnyPackage(ROOT + ".build", ROOT + ".output")))
                .should()
                .dependOnClassesThat()
                .haveNameMatching("studybooklet\\..*(Cache|Codec|State|StateFolder|FileArticles)")
                .orShould()
                .haveNameMatching(".*(Cache|Snapshot).*")
                .check(CLASSES);
    }

    /** A name means one thing in the whole project. */
    @Test
    void noTwoTypesHaveTheSameName() {
        Map<String, List<String>> topLevel = CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));
        List<String> clashes = new ArrayList<>();
        topLevel.values().stream()
                .filter(names -> names.size() > 1)
                .map(List::toString)
                .forEach(clashes::add);
        CLASSES.stream()
                .filter(type -> type.isNestedClass() && topLevel.containsKey(type.getSimpleName()))
                .map(JavaClass::getName)
                .forEach(clashes::add);
        assertEquals(List.of(), clashes.stream().sorted().toList());
    }

    /** The output of the JDK's own compression depends on the machine's zlib. */
    @Test
    void nothingIsCompressedByTheJdk() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.zip\\.(Deflater.*|.*OutputStream)")
                .check(CLASSES);
    }

    /** Files are written in one place, so that "never half a file" has to be right once only. */
    @Test
    void onlyOutputWritesFiles() {
        String[] writing = {
            "write",
            "writeString",
            "newOutputStream",
            "newBufferedWriter",
            "move",
            "copy",
            "delete",
            "deleteIfExists",
            "createFile",
            "createDirectory",
            "createDirectories",
            "createTempFile",
            "createTempDirectory"
        };
        noClasses()
                .that(not(resideInAPackage(ROOT + ".output")))
                .should(new CallsFilesMethod(Arrays.asList(writing)))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(FileOutputStream|FileWriter|RandomAccessFile)")
                .check(CLASSES);
    }
}
