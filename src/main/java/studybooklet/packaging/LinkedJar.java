package studybooklet.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import studybooklet.output.WholeFile;

/**
 * A jar whose classes have no call sites that Java would have to link when they are first come to. No archive of classes
 * of Java 17 holds all that linking one makes, and a short build comes to more than a hundred: a seventh of its CPU.
 */
public final class LinkedJar {
    private static final String CLASS = ".class";

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, List<String>> nestMembers = new LinkedHashMap<>();

    private record Entry(ZipEntry head, byte[] bytes) {}

    private LinkedJar() {}

    /**
     * Rewrites a jar in place. One that was rewritten stays as it is.
     *
     * @param arguments the jar's path
     */
    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        LinkedJar linked;
        try (InputStream in = Files.newInputStream(jar)) {
            linked = of(in);
        }
        WholeFile.write(jar, linked::writeTo);
    }

    /** The jar that is read, with its classes rewritten. What is for later Java versions only stays as it is. */
    static LinkedJar of(InputStream jar) throws IOException {
        LinkedJar linked = new LinkedJar();
        ZipInputStream in = new ZipInputStream(jar);
        for (ZipEntry head = in.getNextEntry(); head != null; head = in.getNextEntry()) {
            linked.add(head, in.readAllBytes());
        }
        linked.nestMembers.forEach(linked::name);
        return linked;
    }

    private void add(ZipEntry head, byte[] bytes) {
        if (!head.getName().endsWith(CLASS) || head.getName().startsWith("META-INF/")) {
            put(head.getName(), head, bytes);
            return;
        }
        LinkedClass linked = LinkedClass.of(bytes);
        put(head.getName(), head, linked.bytes());
        for (FunctionClass function : linked.functions()) {
            put(function.name() + CLASS, head, function.bytes());
            nestMembers
                    .computeIfAbsent(linked.nestHost() + CLASS, host -> new ArrayList<>())
                    .add(function.name());
        }
    }

    private void put(String name, ZipEntry like, byte[] bytes) {
        ZipEntry head = new ZipEntry(name);
        head.setTimeLocal(like.getTimeLocal());
        if (entries.put(name, new Entry(head, bytes)) != null) {
            throw new IllegalArgumentException("twice in the jar: " + name);
        }
    }

    /** Functions may call private methods of the class that they come from: they are of its nest (JVMS 5.4.4). */
    private void name(String host, List<String> members) {
        Entry entry = entries.get(host);
        if (entry == null) {
            throw new IllegalArgumentException("not in the jar: " + host);
        }
        entries.put(host, new Entry(entry.head(), LinkedClass.withNestMembers(entry.bytes(), members)));
    }

    void writeTo(OutputStream jar) throws IOException {
        ZipOutputStream out = new ZipOutputStream(jar);
        for (Entry entry : entries.values()) {
            out.putNextEntry(entry.head());
            out.write(entry.bytes());
        }
        out.finish();
    }
}
