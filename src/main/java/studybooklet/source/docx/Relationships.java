package studybooklet.source.docx;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studybooklet.source.docx.xml.DocxRefusal;
import studybooklet.source.docx.xml.XmlElement;
import studybooklet.source.docx.xml.XmlParser;

/**
 * What a part of a Word file refers to.
 *
 * @param all the relationships by id, in the order of the file
 */
record Relationships(Map<String, Relationship> all) {
    /**
     * A reference to another part or to an address outside.
     *
     * @param type the last segment of the type's address: {@code image}
     * @param target the name of a part of the archive, or an address
     * @param external whether the target is an address
     */
    record Relationship(String type, String target, boolean external) {}

    Relationships {
        all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }

    /**
     * Reads the relationships of a part.
     *
     * @param part the part's name; empty for the whole file
     * @throws DocxRefusal if they are not well-formed
     */
    static Relationships of(String part, DocxArchive archive) throws DocxRefusal {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String name = folder + "_rels/" + part.substring(slash) + ".rels";
        XmlElement root = XmlParser.parse(archive.part(name), name);
        Map<String, Relationship> all = new LinkedHashMap<>();
        for (XmlElement element : root.children()) {
            if (element.is("rel:Relationship")) {
                all.putIfAbsent(element.attribute("Id"), relationship(element, folder));
            }
        }
        return new Relationships(all);
    }

    private static Relationship relationship(XmlElement element, String folder) {
        boolean external = element.attribute("TargetMode").equals("External");
        String type = element.attribute("Type");
        String target = element.attribute("Target");
        return new Relationship(
                type.substring(type.lastIndexOf('/') + 1), external ? target : partName(folder, target), external);
    }

    /** The name of a part that a relative or absolute target names. */
    private static String partName(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../") || rest.startsWith("./")) {
            if (rest.startsWith("../") && !base.isEmpty()) {
                base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
            }
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return base + rest;
    }

    /** The relationship of an id; null if there is none. */
    @Nullable
    Relationship byId(String id) {
        return all.get(id);
    }

    /** The names of the parts of a type, each once. */
    List<String> parts(String type) {
        return all.values().stream()
                .filter(one -> one.type().equals(type) && !one.external())
                .map(Relationship::target)
                .distinct()
                .toList();
    }

    /** The name of the first part of a type; {@code otherwise} if there is none. */
    String part(String type, String otherwise) {
        return Objects.requireNonNull(parts(type).stream().findFirst().orElse(otherwise));
    }
}
