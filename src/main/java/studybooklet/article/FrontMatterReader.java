package studybooklet.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.Problems;
import studybooklet.yaml.YamlFields;
import studybooklet.yaml.YamlList;
import studybooklet.yaml.YamlMapping;
import studybooklet.yaml.YamlValue;

/** Reads the front matter of one article. */
final class FrontMatterReader {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[、，,；;\\s　]+");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[、，,；;]\\s*");
    private static final Pattern LEADING_DASH = Pattern.compile("^[—―─–-]++\\s*+(?=\\S)");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final YamlFields fields;
    private final Problems problems;

    FrontMatterReader(YamlFields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /**
     * Reads all keys and warns of unknown ones.
     *
     * @param title the title, which may come from the text instead of the front matter
     */
    FrontMatter read(String title) {
        String note = note();
        List<Author> authors = authors();
        if (authors.size() == 1 && authors.get(0).note() == null && note != null) {
            authors = List.of(new Author(authors.get(0).name(), note));
            note = null;
        }
        FrontMatter frontMatter = new FrontMatter(
                title,
                withoutDash(fields.line("subtitle")),
                fields.line("kicker"),
                fields.line("series"),
                authors,
                note,
                source(),
                fields.line("date"),
                fields.line("editor"),
                fields.text("abstract"),
                words("keywords"),
                words("themes"),
                fields.text("summary"),
                slug(),
                fields.flag("draft"));
        fields.warnOfUnknownKeys();
        return frontMatter;
    }

    /** Removes the dash before a subtitle (——副题), which the templates add in their own way. */
    private static @Nullable String withoutDash(@Nullable String subtitle) {
        return subtitle == null ? null : LEADING_DASH.matcher(subtitle).replaceFirst("");
    }

    /** The note, after the printed line of names if there is one: 本报记者 甲　通讯员 乙. */
    private @Nullable String note() {
        String byline = fields.line("byline");
        String note = fields.line("note");
        if (byline == null || note == null) {
            return byline == null ? note : byline;
        }
        return byline + "；" + note;
    }

    private List<Author> authors() {
        if (fields.value("author") != null && fields.value("authors") != null) {
            problems.error(
                    fields.at("author"), "both author and authors are given", "keep authors, with all names in it");
        }
        List<Author> authors = new ArrayList<>();
        for (String key : List.of("authors", "author")) {
            for (YamlValue item : fields.items(key)) {
                authors.addAll(item instanceof YamlMapping mapping ? author(mapping) : split(item, key));
            }
        }
        return authors;
    }

    private List<Author> author(YamlMapping mapping) {
        YamlFields author = new YamlFields(mapping, problems);
        String name = author.line("name");
        String note = author.line("note");
        author.warnOfUnknownKeys();
        if (name == null) {
            problems.error(mapping.location(), "an author without a name", "write name: before the note");
            return List.of();
        }
        return List.of(new Author(PrintedName.of(name), note));
    }

    /** Splits a string of one or several names. */
    private List<Author> split(YamlValue item, String key) {
        String names = YamlFields.textOf(item, key, problems);
        if (names == null) {
            return List.of();
        }
        return BETWEEN_NAMES
                .splitAsStream(names)
                .flatMap(name -> PrintedName.split(name).stream())
                .map(name -> new Author(name, null))
                .toList();
    }

    private @Nullable PrintSource source() {
        YamlValue value = fields.value("source");
        if (value == null) {
            return null;
        }
        if (!(value instanceof YamlMapping mapping)) {
            String name = fields.line("source");
            return name == null ? null : new PrintSource(name, null, null);
        }
        YamlFields source = new YamlFields(mapping, problems);
        String name = source.line("name");
        String date = source.line("date");
        String page = source.line("page");
        source.warnOfUnknownKeys();
        return name == null && date == null && page == null ? null : new PrintSource(name, date, page);
    }

    /** The distinct words of a list, or of a string with commas or spaces between them. */
    private List<String> words(String key) {
        YamlValue value = fields.value(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof YamlList list) {
            Set<String> words = new LinkedHashSet<>();
            for (YamlValue item : list.items()) {
                String word = YamlFields.textOf(item, key, problems);
                if (word != null) {
                    words.add(word);
                }
            }
            return List.copyOf(words);
        }
        String text = fields.line(key);
        return text == null
                ? List.of()
                : Arrays.stream(BETWEEN_WORDS.split(text))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList();
    }

    private @Nullable String slug() {
        String slug = fields.text("slug");
        if (slug != null && !SLUG.matcher(slug).matches()) {
            problems.error(
                    fields.at("slug"),
                    "the slug \"" + slug + "\" is not a safe file name",
                    "use lowercase letters a-z, digits and hyphens, as in year-of-the-river");
        }
        return slug;
    }
}
