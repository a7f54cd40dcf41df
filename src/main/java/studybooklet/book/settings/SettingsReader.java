package studybooklet.book.settings;

import java.net.URI;
import java.time.Instant;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import studybooklet.content.Content;
import studybooklet.content.ContentFile;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.yaml.YamlFields;
import studybooklet.yaml.YamlMapping;
import studybooklet.yaml.YamlReader;
import studybooklet.yaml.YamlValue;

/** Reads booklet.yaml and validates each value. */
public final class SettingsReader {
    private final YamlFields fields;
    private final Problems problems;

    private SettingsReader(YamlFields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /** Returns the settings; without a booklet.yaml all values are absent, which is not a problem. */
    public static Settings read(Content content, Problems problems) {
        ContentFile file = content.settings();
        if (file == null) {
            return of(new YamlMapping(List.of(), SourceLocation.of(content.name())), true, problems);
        }
        SourceLocation at = SourceLocation.of(file.name());
        String text = file.text(problems);
        YamlMapping mapping = text == null ? null : YamlReader.parse(file.name(), text, 1, problems);
        return of(mapping == null ? new YamlMapping(List.of(), at) : mapping, mapping != null, problems);
    }

    private static Settings of(YamlMapping mapping, boolean readable, Problems problems) {
        return new SettingsReader(new YamlFields(mapping, problems), problems).settings(mapping.location(), readable);
    }

    private Settings settings(SourceLocation mapping, boolean readable) {
        Settings settings = new Settings(
                readable,
                SourceLocation.of(mapping.file()),
                fields.line("title"),
                fields.line("subtitle"),
                fields.line("series"),
                language(),
                fields.line("identifier"),
                fields.line("publisher"),
                date(),
                modified(),
                fields.line("source"),
                fields.line("rights"),
                fields.text("description"),
                cover(),
                url(),
                conformance(),
                order());
        fields.warnOfUnknownKeys();
        return settings;
    }

    private @Nullable String language() {
        String language = fields.line("language");
        if (language == null) {
            return null;
        }
        try {
            return new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            problems.error(
                    fields.at("language"),
                    "the language \"" + language + "\" is not a BCP 47 tag",
                    "write a tag such as zh-Hans or zh-Hant");
            return null;
        }
    }

    private @Nullable String date() {
        String date = fields.line("date");
        if (date == null || IsoDate.startOf(date) != null) {
            return date;
        }
        problems.error(fields.at("date"), "the date \"" + date + "\" is not an ISO 8601 date", IsoDate.remedy(date));
        return null;
    }

    private @Nullable Instant modified() {
        String modified = fields.line("modified");
        if (modified == null) {
            return null;
        }
        Instant instant = IsoDate.instantOf(modified);
        if (instant == null) {
            problems.error(
                    fields.at("modified"),
                    "\"modified\" is \"" + modified + "\", not an ISO 8601 date or time",
                    IsoDate.remedy(modified));
        }
        return instant;
    }

    private Settings.@Nullable FileEntry cover() {
        String cover = fields.line("cover");
        return cover == null ? null : new Settings.FileEntry(cover, fields.at("cover"));
    }

    private @Nullable URI url() {
        String url = fields.line("url");
        if (url == null) {
            return null;
        }
        URI address = WebAddress.of(url);
        if (address == null) {
            problems.error(
                    fields.at("url"),
                    "the url \"" + url + "\" is not an absolute web address",
                    "write it in full: https://example.org/booklet/");
        }
        return address;
    }

    private @Nullable Conformance conformance() {
        YamlValue value = fields.value("conformance");
        return value == null ? null : ConformanceReader.read(value, fields.at("conformance"), problems);
    }

    private Settings.@Nullable Order order() {
        YamlValue value = fields.value("articles");
        return value == null ? null : new OrderReader(problems).read(value, fields.at("articles"));
    }
}
