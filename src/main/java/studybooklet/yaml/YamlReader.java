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
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import studybooklet.problem.ForbiddenCharacters;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/**
 * Reads one YAML document from the parser's events: values keep the text of their source, nothing is constructed.
 * Aliases and tags, which could make a small file large or call code, are errors.
 */
public final class YamlReader {
    private static final int DEEPEST = 20;

    private final Parser parser;
    private final IntFunction<SourceLocation> locate;
    private final Problems problems;

    private YamlReader(String text, IntFunction<SourceLocation> locate, Problems problems) {
        this.parser = new ParserImpl(new StreamReader(new StringReader(text)), new LoaderOptions());
        this.locate = locate;
        this.problems = problems;
    }

    /**
     * Reads a mapping.
     *
     * @param fileName the file as problems name it
     * @param text the YAML
     * @param firstLine the number of the text's first line in that file, from 1
     * @return the mapping, empty where the text says nothing; null if it could not be read, with the reason in problems
     */
    public static @Nullable YamlMapping parse(String fileName, String text, int firstLine, Problems problems) {
        return parse(text, line -> new SourceLocation(fileName, firstLine + line), problems);
    }

    /**
     * Reads a mapping whose lines came from elsewhere.
     *
     * @param locate where a line of the text came from, by its index from 0; asked for lines of the text only
     */
    public static @Nullable YamlMapping parse(String text, IntFunction<SourceLocation> locate, Problems problems) {
        YamlMapping plain = PlainYaml.read(text, locate);
        return plain == null ? parsed(text, locate, problems) : plain;
    }

    /** Does the same with the parser, whatever the text. */
    static @Nullable YamlMapping parsed(String text, IntFunction<SourceLocation> locate, Problems problems) {
        int last = Math.max(0, (int) text.lines().count() - 1);
        YamlReader reader = new YamlReader(text, line -> locate.apply(Math.min(line, last)), problems);
        try {
            return reader.document();
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            YamlSyntax.report(
                    text, mark == null ? 0 : mark.getLine(), String.valueOf(e.getProblem()), reader.locate, problems);
        } catch (ReaderException e) {
            int line = (int) text.codePoints()
                    .limit(e.getPosition())
                    .filter(c -> c == '\n')
                    .count();
            problems.error(reader.locate.apply(line), "a control character", "delete it");
        } catch (YAMLException e) {
            problems.error(
                    reader.locate.apply(0),
                    "the YAML cannot be read: " + e.getMessage(),
                    "make it shorter and simpler");
        }
        return null;
    }

    private @Nullable YamlMapping document() {
        next(); // start of stream
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return new YamlMapping(List.of(), locate.apply(0));
        }
        next(); // start of document
        YamlValue root = value(0);
        next(); // end of document
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            problems.error(at(parser.peekEvent()), "a second YAML document", "keep everything in one, without ---");
            return null;
        }
        if (root instanceof YamlMapping mapping) {
            return mapping;
        }
        if (root instanceof YamlScalar scalar && scalar.isNull()) {
            return new YamlMapping(List.of(), scalar.location());
        }
        problems.error(
                root.location(),
                "these are no keys with values",
                "write lines like title: …, a colon and a space after the key");
        return null;
    }

    private Event next() {
        return parser.getEvent();
    }

    private SourceLocation at(Event event) {
        return locate.apply(event.getStartMark().getLine());
    }

    private YamlValue value(int depth) {
        Event event = next();
        SourceLocation location = at(event);
        refuseTag(event, location);
        if (event instanceof ScalarEvent scalar) {
            refuseWhatNoPageHolds(scalar.getValue(), location);
            return new YamlScalar(scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, location);
        }
        if (event instanceof AliasEvent) {
            problems.error(
                    location, "an alias (*) is not allowed", "write the value out, or put it in quotation marks");
            return new YamlScalar("", false, location);
        }
        if (depth == DEEPEST) {
            problems.error(location, "more than " + DEEPEST + " levels inside each other", "nest less");
            skipRest();
            return new YamlScalar("", false, location);
        }
        return event instanceof SequenceStartEvent ? list(location, depth) : mapping(location, depth);
    }

    /** Only an escape brings a control character here. */
    private void refuseWhatNoPageHolds(String text, SourceLocation location) {
        if (ForbiddenCharacters.isIn(text)) {
            String names = ForbiddenCharacters.namesIn(text);
            problems.error(location, "characters that no page may hold: " + names, "delete them");
        }
    }

    private void refuseTag(Event event, SourceLocation location) {
        boolean tagged = (event instanceof ScalarEvent scalar && scalar.getTag() != null)
                || (event instanceof SequenceStartEvent sequence && sequence.getTag() != null)
                || (event instanceof MappingStartEvent mapping && mapping.getTag() != null);
        if (tagged) {
            problems.error(location, "a tag (!) is not allowed", "delete it, or put the value in quotation marks");
        }
    }

    private YamlList list(SourceLocation location, int depth) {
        List<YamlValue> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(value(depth + 1));
        }
        next();
        return new YamlList(items, location);
    }

    private YamlMapping mapping(SourceLocation location, int depth) {
        Map<String, YamlEntry> entries = new LinkedHashMap<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            YamlValue key = value(depth + 1);
            YamlValue value = value(depth + 1);
            if (!(key instanceof YamlScalar name)) {
                problems.error(key.location(), "a key that is no plain word", "write a word before the colon");
                continue;
            }
            YamlEntry first = entries.putIfAbsent(name.text(), new YamlEntry(name.text(), key.location(), value));
            if (first != null) {
                problems.error(
                        key.location(),
                        "the key \"" + name.text() + "\" stands twice, first at " + first.location(),
                        "keep one of them");
            }
        }
        next();
        return new YamlMapping(List.copyOf(entries.values()), location);
    }

    /** Reads on to the end of the list or mapping that has just begun. */
    private void skipRest() {
        int open = 1;
        while (open > 0) {
            Event event = next();
            if (event instanceof SequenceStartEvent || event instanceof MappingStartEvent) {
                open++;
            } else if (event instanceof SequenceEndEvent || event instanceof MappingEndEvent) {
                open--;
            }
        }
    }
}
