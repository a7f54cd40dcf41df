package studybooklet.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studybooklet.article.Article;
import studybooklet.article.Author;
import studybooklet.language.Slug;
import studybooklet.markdown.RenderedArticle;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/** Gives each article its file name. */
public final class Slugs {
    /** What the outputs call files and folders of their own, and what Windows does not allow as a file name. */
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

    /** Names that are reserved with digits behind them, however many. */
    private static final String VOLUME = "all-";

    /** The same with one digit. */
    private static final List<String> PORTS = List.of("com", "lpt");

    /** How many texts set an article apart. */
    private static final int LEVELS = 3;

    private static final String PERSON = "author-";

    /** Stands before a name that no suffix makes free. */
    private static final String ARTICLE = "article-";

    /** What may part a number that only orders files from the name. */
    private static final String SEPARATORS = "-_. ";

    private static final int ORDERING_DIGITS = 3;

    private static final char LAST_ASCII = 0x7F;

    private final Slug slug;
    private final Problems problems;

    /**
     * Slugs for one booklet.
     *
     * @param problems takes given slugs that clash
     */
    public Slugs(Slug slug, Problems problems) {
        this.slug = slug;
        this.problems = problems;
    }

    /**
     * What an article's slug is made from.
     *
     * @param given the slug that its author gives it; null if he gives none
     * @param location the place that stands for the article
     * @param file its file, relative to the content folder
     * @param position its place in that file, from 0
     * @param single whether it is the only article of its file
     * @param authors their names with a space between them
     * @param opening gives the text of its first block; asked only if the title does not set it apart from others
     */
    public record Subject(
            @Nullable String given,
            SourceLocation location,
            String file,
            int position,
            boolean single,
            String title,
            String authors,
            Supplier<String> opening) {
        /** What the slug of an article is made from. */
        public static Subject of(Article article, Supplier<String> opening) {
            return new Subject(
                    article.frontMatter().slug(),
                    article.location(),
                    article.file(),
                    article.position(),
                    article.single(),
                    article.frontMatter().title(),
                    names(article.frontMatter().authors()),
                    opening);
        }

        private static String names(List<Author> authors) {
            if (authors.size() == 1) {
                return authors.get(0).name();
            }
            StringBuilder names = new StringBuilder();
            for (Author author : authors) {
                names.append(names.isEmpty() ? "" : " ").append(author.name());
            }
            return names.toString();
        }

        /** The same, with or without another article in its file. */
        public Subject withSingle(boolean other) {
            return new Subject(given, location, file, position, other, title, authors, opening);
        }
    }

    /** The text of the first block; empty if there is none. */
    public static String opening(RenderedArticle article) {
        return article.summary().first();
    }

    /** A slug for each article, in order; all differ unless there is an error. */
    public List<String> assign(List<RenderedArticle> articles) {
        List<Subject> subjects = new ArrayList<>();
        for (RenderedArticle article : articles) {
            subjects.add(Subject.of(article.article(), () -> opening(article)));
        }
        return assignTo(subjects);
    }

    /** The same for articles that need not be rendered. */
    public List<String> assignTo(List<Subject> articles) {
        Set<String> given = given(articles);
        List<DistinctNames.Wish> wishes = new ArrayList<>();
        for (Subject article : articles) {
            if (article.given() == null) {
                wishes.add(wish(article));
            }
        }
        Iterator<String> derived = DistinctNames.choose(wishes, name -> given.contains(name) || isReserved(name))
                .iterator();
        List<String> slugs = new ArrayList<>();
        for (Subject article : articles) {
            String own = article.given();
            slugs.add(own == null ? derived.next() : own);
        }
        return slugs;
    }

    private Set<String> given(List<Subject> articles) {
        Map<String, Subject> owners = new HashMap<>();
        for (Subject article : articles) {
            String own = article.given();
            if (own == null) {
                continue;
            }
            if (isReserved(own)) {
                problems.error(
                        article.location(),
                        "the slug \"" + own + "\" is a page of the booklet's own",
                        "choose another");
            }
            Subject first = owners.putIfAbsent(own, article);
            if (first != null) {
                problems.error(
                        article.location(),
                        "the slug \"" + own + "\" is given twice, first in " + first.location(),
                        "choose another for one of them");
            }
        }
        return new HashSet<>(owners.keySet());
    }

    private DistinctNames.Wish wish(Subject article) {
        String byFile = article.single() ? fileName(article.file()) : "";
        String own = byFile.isEmpty() ? slug.of(article.title()) : byFile;
        String plain = own.startsWith(PERSON) ? ARTICLE + own : own;
        return new DistinctNames.Wish(plain, LEVELS, level -> text(article, level), "");
    }

    private static String text(Subject article, int level) {
        return switch (level) {
            case 0 -> article.title();
            case 1 -> article.authors() + article.opening().get();
            default -> article.file() + article.position();
        };
    }

    static boolean isReserved(String slug) {
        if (RESERVED.contains(slug) || slug.startsWith(PERSON)) {
            return true;
        }
        for (String port : PORTS) {
            if (slug.startsWith(port) && slug.length() == port.length() + 1 && isNumber(slug, port.length())) {
                return true;
            }
        }
        return slug.startsWith(VOLUME) && isNumber(slug, VOLUME.length());
    }

    /** Whether a digit and nothing but digits stand there. */
    private static boolean isNumber(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at > from && at == text.length();
    }

    /** The file's name without folder, extension and ordering prefix; empty where it is not ASCII. */
    private static String fileName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String stem = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        for (int at = 0; at < stem.length(); at++) {
            if (stem.charAt(at) > LAST_ASCII) {
                return "";
            }
        }
        return hyphenated(stem.toLowerCase(Locale.ROOT), behindNumber(stem));
    }

    /** Where a name begins behind a number that only orders files; something is left of it. */
    private static int behindNumber(String stem) {
        int digits = 0;
        while (digits < stem.length() && isDigit(stem.charAt(digits))) {
            digits++;
        }
        int end = digits;
        while (end < stem.length() && SEPARATORS.indexOf(stem.charAt(end)) >= 0) {
            end++;
        }
        if (digits == 0 || digits > ORDERING_DIGITS || end == digits) {
            return 0;
        }
        return end == stem.length() && end == digits + 1 ? 0 : end;
    }

    /** What stands from there, with one hyphen for all that is no letter or digit between two that are. */
    private static String hyphenated(String lower, int from) {
        StringBuilder name = new StringBuilder();
        boolean gap = false;
        for (int at = from; at < lower.length(); at++) {
            char character = lower.charAt(at);
            if (isDigit(character) || character >= 'a' && character <= 'z') {
                if (gap && !name.isEmpty()) {
                    name.append('-');
                }
                name.append(character);
                gap = false;
            } else {
                gap = true;
            }
        }
        return name.toString();
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
