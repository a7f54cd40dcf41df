package studybooklet.book.settings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.book.settings.Settings.FileEntry;
import studybooklet.book.settings.Settings.OrderGroup;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.yaml.YamlFields;
import studybooklet.yaml.YamlList;
import studybooklet.yaml.YamlMapping;
import studybooklet.yaml.YamlScalar;
import studybooklet.yaml.YamlValue;

/** Reads the key {@code articles} of booklet.yaml: a list of file names and of parts with a title and file names. */
final class OrderReader {
    private final Problems problems;

    OrderReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads the order.
     *
     * @param at the location of the key
     * @return null if the value is not a list or is empty, which is an error
     */
    Settings.@Nullable Order read(YamlValue value, SourceLocation at) {
        if (!(value instanceof YamlList list)) {
            problems.error(
                    value.location(),
                    "\"articles\" is not a list",
                    "write one file name per line, after a hyphen and a space");
            return null;
        }
        List<OrderGroup> groups = new ArrayList<>();
        List<FileEntry> ungrouped = new ArrayList<>();
        for (YamlValue item : list.items()) {
            if (item instanceof YamlMapping mapping) {
                addUngrouped(ungrouped, groups);
                groups.add(group(mapping));
            } else {
                addEntry(item, ungrouped);
            }
        }
        addUngrouped(ungrouped, groups);
        if (groups.isEmpty()) {
            problems.error(at, "\"articles\" is empty", "list file names or delete \"articles\"");
            return null;
        }
        return new Settings.Order(groups, at);
    }

    private static void addUngrouped(List<FileEntry> ungrouped, List<OrderGroup> groups) {
        if (!ungrouped.isEmpty()) {
            groups.add(new OrderGroup(null, ungrouped));
            ungrouped.clear();
        }
    }

    private OrderGroup group(YamlMapping mapping) {
        YamlFields fields = new YamlFields(mapping, problems);
        String title = fields.line("part");
        List<FileEntry> entries = new ArrayList<>();
        for (YamlValue item : fields.items("articles")) {
            addEntry(item, entries);
        }
        fields.warnOfUnknownKeys();
        if (title == null) {
            problems.error(mapping.location(), "the part has no title", "write - part: and its title");
        }
        if (entries.isEmpty()) {
            problems.error(mapping.location(), "the part has no articles", "list them under articles: inside the part");
        }
        return new OrderGroup(title, entries);
    }

    private void addEntry(YamlValue item, List<FileEntry> entries) {
        if (item instanceof YamlScalar scalar
                && !scalar.isNull()
                && !scalar.text().isBlank()) {
            entries.add(new FileEntry(scalar.text().strip(), scalar.location()));
        } else {
            problems.error(item.location(), "this is not a file name", "write the name of a file in articles/");
        }
    }
}
