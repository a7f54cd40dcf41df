package studybooklet.book.slugs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studybooklet.article.Article;
import studybooklet.article.Author;
import studybooklet.language.Slug;
import studybooklet.markdown.RenderedArticle;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/**
 * Assigns a slug to each article: the one in its front matter, else its file name if that is ASCII and holds one article,
 * else its title in Pinyin.
 */
public final class Slugs {
    /** The pages and folders of the site, and the file names that Windows does not allow. */
    private static final Set<String> RESERVED = Set.of(
            "index",
            "authors",
            "themes",
            "all",
            "404",
            "search",
            "assets",
            "images",
            "markdown",
            "feed",
            "sitemap",
            "con",
            "prn",
            "aux",
            "nul");

    private static final String AUTHOR_PREFIX = "author-";

    /** Author pages, volumes of the one-page edition, and the serial and parallel ports of Windows. */
    private static final Pattern RESERVED_PATTERN = Pattern.compile(AUTHOR_PREFIX + ".*|all-\\d+|(com|lpt)\\d");

    /** Replaces a reserved prefix, which no suffix can make available. */
    private static final String ARTICLE_PREFIX = "article-";

    /** A number at the start of a file name that only sorts the files: {@code 01-}. */
    private static final Pattern ORDER_PREFIX = Pattern.compile("^\\d{1,3}[-_. ]+(?=.)", Pattern.DOTALL);

    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

    private final Slug slug;
    private final Problems problems;

    /**
     * Creates an assignment for one booklet.
     *
     * @param problems receives conflicts between the slugs given in front matter
     */
    public Slugs(Slug slug, Problems problems) {
        this.slug = slug;
        this.problems = problems;
    }

    /**
     * The properties of an article that determine its slug.
     *
     * @param given the slug in the front matter, or null
     * @param location the location of the article for problems
     * @param file the path of the file relative to the content folder
     * @param position the position in that file, from 0
     * @param namedByFile whether the name of its file is a name of the article
     * @param authors the names of the authors, separated by a space
     * @param opening supplies the text of the first block; called only if titles clash
     */
    public record Subject(
            @Nullable String given,
            SourceLocation location,
            String file,
            int position,
            boolean namedByFile,
            String title,
            String authors,
            Supplier<String> opening) {
        /** Takes the properties from an article. */
        public static Subject of(Article article, Supplier<String> opening) {
            return new Subject(
                    article.frontMatter().slug(),
                    article.location(),
                    article.file(),
                    article.position(),
                    article.isNamedByFile(),
                    article.frontMatter().title(),
                    article.frontMatter().authors().stream().map(Author::name).collect(Collectors.joining(" ")),
                    opening);
        }

        /** The texts that tell articles with equal names apart, in the order of use. */
        private List<Supplier<String>> keys() {
            return List.of(() -> title, () -> authors + opening.get(), () -> file + position);
        }
    }

    /** Returns the text of the first block; empty for an article without text. */
    public static String opening(RenderedArticle article) {
        return article.summary().first();
    }

    /** Returns a slug for each article, in order. The slugs differ unless an error was reported. */
    public List<String> assign(List<RenderedArticle> articles) {
        return assignTo(articles.stream()
                .map(article -> Subject.of(article.article(), () -> opening(article)))
                .toList());
    }

    /** Does the same as {@link #assign} for articles that are not rendered. */
    public List<String> assignTo(List<Subject> articles) {
        Set<String> given = given(articles);
        List<DistinctNames.NameRequest> requests = articles.stream()
                .filter(article -> article.given() == null)
                .map(this::request)
                .toList();
        Iterator<String> derived = DistinctNames.choose(requests, name -> given.contains(name) || isReserved(name))
                .iterator();
        List<String> slugs = new ArrayList<>();
        for (Subject article : articles) {
            String own = article.given();
            slugs.add(own == null ? derived.next() : own);
        }
        return slugs;
    }

    /** Returns the slugs in front matter; reports reserved and duplicate ones. */
    private Set<String> given(List<Subject> articles) {
        Map<String, Subject> owners = new HashMap<>();
        for (Subject article : articles) {
            String own = article.given();
            if (own == null) {
                continue;
            }
            if (isReserved(own)) {
                problems.error(article.location(), "the slug \"" + own + "\" is reserved", "choose another one");
            }
            Subject first = owners.putIfAbsent(own, article);
            if (first != null) {
                problems.error(
                        article.location(),
                        "the slug \"" + own + "\" is used twice, first in " + first.location(),
                        "choose another one for one of the articles");
            }
        }
        return owners.keySet();
    }

    private DistinctNames.NameRequest request(Subject article) {
        String fileName = article.namedByFile() ? fileName(article.file()) : "";
        String base = fileName.isEmpty() ? slug.of(article.title()) : fileName;
        String allowed = base.startsWith(AUTHOR_PREFIX) ? ARTICLE_PREFIX + base : base;
        return new DistinctNames.NameRequest(allowed, article.keys(), "");
    }

    private static boolean isReserved(String slug) {
        return RESERVED.contains(slug) || RESERVED_PATTERN.matcher(slug).matches();
    }

    /**
     * Returns the file name without folder, extension and order prefix as lower-case letters and digits separated by hyphens;
     * empty if it is not ASCII.
     */
    private static String fileName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String stem = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        if (!ASCII.matcher(stem).matches()) {
            return "";
        }
        return ORDER_PREFIX
                .matcher(stem)
                .replaceFirst("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
