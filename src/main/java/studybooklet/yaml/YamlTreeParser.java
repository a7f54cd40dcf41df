package studybooklet.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import studybooklet.problem.ForbiddenCharacters;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/** Builds the tree of one YAML document from SnakeYAML's events. */
final class YamlTreeParser {
    private static final int MAX_DEPTH = 20;

    private final Parser parser;
    private final IntFunction<SourceLocation> locate;
    private final Problems problems;

    YamlTreeParser(String text, IntFunction<SourceLocation> locate, Problems problems) {
        this.parser = new ParserImpl(new StreamReader(new StringReader(text)), new LoaderOptions());
        this.locate = locate;
        this.problems = problems;
    }

    /**
     * Reads the whole text.
     *
     * @return the document's value, an empty scalar if there is no document; null if there are two documents
     * @throws org.yaml.snakeyaml.error.YAMLException if the text is not YAML
     */
    @Nullable
    YamlValue document() {
        parser.getEvent(); // start of stream
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return new YamlScalar("", false, locate.apply(0));
        }
        parser.getEvent(); // start of document
        YamlValue root = value(0);
        parser.getEvent(); // end of document
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            problems.error(
                    locationOf(parser.peekEvent()), "a second YAML document", "keep everything in one, without ---");
            return null;
        }
        return root;
    }

    private SourceLocation locationOf(Event event) {
        return locate.apply(event.getStartMark().getLine());
    }

    private YamlValue value(int depth) {
        Event event = parser.getEvent();
        SourceLocation location = locationOf(event);
        rejectTag(event, location);
        if (event instanceof ScalarEvent scalar) {
            rejectForbiddenCharacters(scalar.getValue(), location);
            return new YamlScalar(scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, location);
        }
        if (event instanceof AliasEvent) {
            problems.error(
                    location, "an alias (*) is not allowed", "write the value out, or put it in quotation marks");
            return new YamlScalar("", false, location);
        }
        if (depth == MAX_DEPTH) {
            problems.error(location, "more than " + MAX_DEPTH + " nested levels", "nest less");
            skipCollection();
            return new YamlScalar("", false, location);
        }
        return event instanceof SequenceStartEvent ? list(location, depth) : mapping(location, depth);
    }

    /** The parser itself rejects raw control characters; escapes such as "\u0001" come through. */
    private void rejectForbiddenCharacters(String text, SourceLocation location) {
        if (ForbiddenCharacters.isIn(text)) {
            String names = ForbiddenCharacters.namesIn(text);
            problems.error(location, "characters that a page cannot contain: " + names, "delete them");
        }
    }

    private void rejectTag(Event event, SourceLocation location) {
        boolean tagged = event instanceof ScalarEvent scalar && scalar.getTag() != null
                || event instanceof CollectionStartEvent collection && collection.getTag() != null;
        if (tagged) {
            problems.error(location, "a tag (!) is not allowed", "delete it, or put the value in quotation marks");
        }
    }

    private YamlList list(SourceLocation location, int depth) {
        List<YamlValue> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(value(depth + 1));
        }
        parser.getEvent(); // end of list
        return new YamlList(items, location);
    }

    private YamlMapping mapping(SourceLocation location, int depth) {
        Map<String, YamlEntry> entries = new LinkedHashMap<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            YamlValue key = value(depth + 1);
            YamlValue value = value(depth + 1);
            if (key instanceof YamlScalar name) {
                addEntry(new YamlEntry(name.text(), key.location(), value), entries);
            } else {
                problems.error(key.location(), "a key that is not a plain word", "write a word before the colon");
            }
        }
        parser.getEvent(); // end of mapping
        return new YamlMapping(List.copyOf(entries.values()), location);
    }

    private void addEntry(YamlEntry entry, Map<String, YamlEntry> entries) {
        YamlEntry first = entries.putIfAbsent(entry.key(), entry);
        if (first != null) {
            problems.error(
                    entry.location(),
                    "duplicate key \"" + entry.key() + "\", first used at " + first.location(),
                    "keep one of them");
        }
    }

    /** Skips to the end of the list or mapping whose start event was read last. */
    private void skipCollection() {
        int open = 1;
        while (open > 0) {
            Event event = parser.getEvent();
            if (event instanceof CollectionStartEvent) {
                open++;
            } else if (event instanceof CollectionEndEvent) {
                open--;
            }
        }
    }
}
