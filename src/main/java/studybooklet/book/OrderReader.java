package studybooklet.book;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.book.Settings.Entry;
import studybooklet.book.Settings.Group;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.yaml.YamlFields;
import studybooklet.yaml.YamlList;
import studybooklet.yaml.YamlMapping;
import studybooklet.yaml.YamlScalar;
import studybooklet.yaml.YamlValue;

/** Reads the key {@code articles} of booklet.yaml: file names, or parts with a title and file names. */
final class OrderReader {
    private final Problems problems;

    OrderReader(Problems problems) {
        this.problems = problems;
    }

    /** The order, or null where it is no list, which is an error. */
    Settings.@Nullable Order read(YamlValue value, SourceLocation at) {
        if (!(value instanceof YamlList list)) {
            problems.error(
                    value.location(),
                    "\"articles\" is no list",
                    "write one file name a line, after a hyphen and a space");
            return null;
        }
        List<Group> groups = new ArrayList<>();
        List<Entry> loose = new ArrayList<>();
        for (YamlValue item : list.items()) {
            if (item instanceof YamlMapping mapping) {
                close(groups, loose);
                groups.add(part(mapping));
            } else {
                addEntry(item, loose);
            }
        }
        close(groups, loose);
        if (groups.isEmpty()) {
            problems.error(at, "\"articles\" lists nothing", "list file names, or take the key away");
            return null;
        }
        return new Settings.Order(groups, at);
    }

    private static void close(List<Group> groups, List<Entry> loose) {
        if (!loose.isEmpty()) {
            groups.add(new Group(null, loose));
            loose.clear();
        }
    }

    private Group part(YamlMapping mapping) {
        YamlFields fields = new YamlFields(mapping, problems);
        String title = fields.line("part");
        List<Entry> entries = new ArrayList<>();
        for (YamlValue item : fields.items("articles")) {
            addEntry(item, entries);
        }
        fields.warnOfUnknownKeys();
        if (title == null) {
            problems.error(mapping.location(), "a part without a title", "write - part: and its title");
        }
        if (entries.isEmpty()) {
            problems.error(mapping.location(), "a part without articles", "list them under articles: inside the part");
        }
        return new Group(title, entries);
    }

    private void addEntry(YamlValue item, List<Entry> entries) {
        if (item instanceof YamlScalar scalar
                && !scalar.isNull()
                && !scalar.text().isBlank()) {
            entries.add(new Entry(scalar.text().strip(), scalar.location()));
        } else {
            problems.error(item.location(), "this is no file name", "write the name of a file in articles");
        }
    }
}
