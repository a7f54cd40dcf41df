package studybooklet.source.docx;

import java.util.HashMap;
import java.util.Map;
import studybooklet.source.docx.xml.XmlElement;

/** The definitions of a document's automatic numbering. */
final class DocxLists {
    static final int LEVELS = 9;
    private static final int MAX_CHAIN = 10;

    private final Map<String, XmlElement> definitions = new HashMap<>();
    private final Map<Integer, XmlElement> lists = new HashMap<>();
    private final Map<Integer, NumberedList> resolved = new HashMap<>();
    private final DocxStyles styles;

    /**
     * A list with its levels. Lists of equal definition count on from each other.
     *
     * @param definition the id of the definition
     * @param levels by level from 0
     * @param restarts by level from 0, the number with which the list restarts at its first paragraph
     */
    record NumberedList(String definition, Map<Integer, ListLevel> levels, Map<Integer, Integer> restarts) {
        NumberedList {
            levels = Map.copyOf(levels);
            restarts = Map.copyOf(restarts);
        }

        ListLevel level(int index) {
            return levels.getOrDefault(index, ListLevel.NONE);
        }
    }

    /** @param root the root of the numbering part; one without content if there is none */
    DocxLists(XmlElement root, DocxStyles styles) {
        this.styles = styles;
        for (XmlElement element : root.children()) {
            if (element.is("w:abstractNum")) {
                definitions.putIfAbsent(element.attribute("abstractNumId"), element);
            } else if (element.is("w:num")) {
                lists.putIfAbsent(XmlElement.parse(element.attribute("numId"), 0), element);
            }
        }
    }

    /** The list of an id; one without levels if there is none. */
    NumberedList list(int id) {
        return resolved.computeIfAbsent(id, this::read);
    }

    /** The level of a list that belongs to a style; {@code otherwise} if none does. */
    int levelOfStyle(int id, String style, int otherwise) {
        return list(id).levels().entrySet().stream()
                .filter(entry -> !style.isEmpty() && entry.getValue().style().equals(style))
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(otherwise);
    }

    private NumberedList read(int id) {
        XmlElement list = lists.getOrDefault(id, XmlElement.EMPTY);
        String definition = definitionId(list);
        Map<Integer, ListLevel> levels = new HashMap<>();
        Map<Integer, Integer> restarts = new HashMap<>();
        addLevels(definitions.getOrDefault(definition, XmlElement.EMPTY), levels);
        for (XmlElement override : list.children()) {
            if (override.is("w:lvlOverride")) {
                addLevels(override, levels);
                int level = XmlElement.parse(override.attribute("ilvl"), -1);
                int start = override.number("w:startOverride", -1);
                if (level >= 0 && start >= 0) {
                    restarts.put(level, start);
                }
            }
        }
        return new NumberedList(definition, levels, restarts);
    }

    /** Follows references of definitions to numbering styles, which name another list. */
    private String definitionId(XmlElement list) {
        String id = list.value("w:abstractNumId");
        for (int i = 0; i < MAX_CHAIN; i++) {
            String style = definitions.getOrDefault(id, XmlElement.EMPTY).value("w:numStyleLink");
            XmlElement next = lists.get(styles.listOfNumberingStyle(style));
            if (style.isEmpty() || next == null) {
                break;
            }
            id = next.value("w:abstractNumId");
        }
        return id;
    }

    private static void addLevels(XmlElement parent, Map<Integer, ListLevel> levels) {
        for (XmlElement element : parent.children()) {
            int index = XmlElement.parse(element.attribute("ilvl"), -1);
            if (element.is("w:lvl") && index >= 0 && index < LEVELS) {
                levels.put(index, ListLevel.of(element));
            }
        }
    }
}
