package studybooklet.packaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class LinkedJarTest {
    private static final Path SOURCE = Path.of("src/test/resources/packaging/Shapes.java");

    @TempDir
    Path temp;

    /** Java's own call sites are the measure. */
    @Test
    void everyShapeGivesWhatTheCallSiteGave() throws Exception {
        byte[] jar = compiled();
        List<?> expected = results(jar, "before.jar");
        assertEquals(37, expected.size());
        assertEquals(expected, results(linked(jar), "after.jar"));
    }

    /** Two are left: of a function that can be serialized, and of the method that reads it back. */
    @Test
    void leavesNoCallSiteToBeLinkedButThoseOfSerialization() throws IOException {
        assertFalse(callSites(compiled()) < 40);
        assertEquals(2, callSites(linked(compiled())));
    }

    @Test
    void aRewrittenJarStaysAsItIs() throws IOException {
        byte[] once = linked(compiled());
        assertArrayEquals(once, linked(once));
    }

    @Test
    void givesTheSameBytesForTheSameJar() throws IOException {
        byte[] jar = compiled();
        assertArrayEquals(linked(jar), linked(jar));
    }

    private byte[] compiled() throws IOException {
        Path classes = Files.createTempDirectory(temp, "classes");
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "--release", "17", "-d", classes.toString(), SOURCE.toString());
        assertEquals(0, result);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes);
                var files = Files.list(classes.resolve("shapes"))) {
            for (Path file : files.sorted().toList()) {
                ZipEntry head = new ZipEntry("shapes/" + file.getFileName());
                head.setTime(0);
                jar.putNextEntry(head);
                jar.write(Files.readAllBytes(file));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] linked(byte[] jar) throws IOException {
        ByteArrayOutputStream linked = new ByteArrayOutputStream();
        LinkedJar.of(new ByteArrayInputStream(jar)).writeTo(linked);
        return linked.toByteArray();
    }

    private List<?> results(byte[] jar, String name) throws Exception {
        Path file = Files.write(temp.resolve(name), jar);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {file.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            return (List<?>)
                    loader.loadClass("shapes.Shapes").getMethod("results").invoke(null);
        }
    }

    private static int callSites(byte[] jar) throws IOException {
        int[] sites = new int[1];
        ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar));
        while (in.getNextEntry() != null) {
            new ClassReader(in.readAllBytes()).accept(new CallSites(sites), 0);
        }
        return sites[0];
    }

    private static final class CallSites extends ClassVisitor {
        private final int[] sites;

        CallSites(int[] sites) {
            super(Opcodes.ASM9);
            this.sites = sites;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitInvokeDynamicInsn(String called, String its, Handle bootstrap, Object... constants) {
                    sites[0]++;
                }
            };
        }
    }
}
