package studybooklet.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The tool as it is packaged. */
class LinkedJarIT {
    private static final Path JAR = Path.of("target/booklet.jar");

    /** Classes that need what the tool does not bring are passed over; Java never comes to them either. */
    @Test
    void everyClassPassesJavasVerifier() throws IOException {
        int verified = 0;
        int methods = 0;
        List<String> wrong = new ArrayList<>();
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {JAR.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
                JarFile jar = new JarFile(JAR.toFile())) {
            for (String name : classes(jar)) {
                try {
                    // Asking for methods links the class, and linking verifies it.
                    methods += Class.forName(name, false, loader).getDeclaredMethods().length;
                    verified++;
                } catch (VerifyError | ClassFormatError e) {
                    wrong.add(e.toString());
                } catch (ClassNotFoundException | LinkageError lacking) {
                    continue;
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(verified > 4_000 && methods > verified, "not the whole tool");
    }

    private static List<String> classes(JarFile jar) {
        return jar.stream()
                .map(entry -> entry.getName())
                .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
                .map(name ->
                        name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                .toList();
    }
}
