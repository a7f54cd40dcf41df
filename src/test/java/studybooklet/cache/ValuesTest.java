package studybooklet.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValuesTest {
    private enum Kind {
        ONE,
        TWO
    }

    private record Leaf(@Nullable String text, int number, boolean yes, long large, Kind kind) {}

    private record Tree(
            String name, List<Leaf> leaves, @Nullable Tree next) {}

    private static final Leaf LEAF = new Leaf("文𠮷", -1, true, Long.MAX_VALUE, Kind.TWO);
    private static final Tree TREE =
            new Tree("plain", List.of(LEAF, new Leaf(null, 0, false, 0, Kind.ONE)), new Tree("", List.of(), null));

    @Test
    void areReadAsTheyWereWritten() {
        byte[] bytes = new ValueWriter().write(TREE);
        byte[] amid = new byte[bytes.length + 7];
        System.arraycopy(bytes, 0, amid, 3, bytes.length);
        assertEquals(TREE, new ValueReader().read(amid, 3, bytes.length));
    }

    private record Shelf(String name, List<Leaf> leaves) {
        Shelf {
            leaves = Kept.copyOf(leaves);
        }
    }

    @Test
    void leaveKeptListsApartUntilTheyAreAskedFor() {
        Shelf shelf = new Shelf("shelf", List.of(LEAF, LEAF));
        Fingerprints fingerprints = new Fingerprints();
        String before = fingerprints.of(shelf);
        ValueWriter writer = new ValueWriter();
        byte[] bytes = writer.write(shelf);
        byte[] texts = writer.texts();
        Kept.Stored stored = writer.lists().get(0);
        List<Long> asked = new ArrayList<>();
        Kept.Store store = (from, length) -> {
            asked.add(from);
            return Arrays.copyOfRange(texts, (int) from - 100, (int) from - 100 + length);
        };
        ValueReader reader = new ValueReader();
        Reads reads = new Reads();
        Shelf read = (Shelf) Objects.requireNonNull(
                reader.read(bytes, 0, bytes.length, () -> stored.in(reader, store, 100, reads, 7)));
        assertEquals(2, Kept.count(read.leaves()));
        assertEquals(before, new Fingerprints().of(read));
        assertEquals(List.of(), asked);
        assertEquals(0, reads.general().length);
        assertEquals(List.of(LEAF, LEAF), read.leaves());
        assertEquals(List.of(100L), asked);
        assertArrayEquals(new long[] {stored.content()}, reads.general());

        writer.release(reader, store, 100, reads, 7);
        assertEquals(LEAF, shelf.leaves().get(1));
        assertEquals(List.of(100L, 100L), asked);
    }

    @Test
    void areTheSameBytesWhateverTheirKeptListsHold() {
        byte[] bytes = new ValueWriter().write(new Shelf("shelf", List.of(LEAF, LEAF)));
        assertArrayEquals(bytes, new ValueWriter().write(new Shelf("shelf", List.of())));
        assertFalse(Arrays.equals(bytes, new ValueWriter().write(new Shelf("other", List.of(LEAF, LEAF)))));
    }

    private static Kept<Object> kept(List<Leaf> leaves, Reads reads, int number) {
        ValueWriter writer = new ValueWriter();
        writer.write(new Shelf("", leaves));
        byte[] texts = writer.texts();
        Kept.Store store = (from, length) -> Arrays.copyOfRange(texts, (int) from, (int) from + length);
        return writer.lists().get(0).in(new ValueReader(), store, 0, reads, number);
    }

    @Test
    void tellWhatIsLookedAtForWhat() throws IOException {
        Reads reads = new Reads();
        Kept<Object> one = kept(List.of(LEAF), reads, 0);
        Kept<Object> two = kept(List.of(LEAF, LEAF), reads, 1);
        assertEquals(LEAF, two.get(1));
        List<long[]> inner = new ArrayList<>();
        Reads.Looked outer = reads.during(() -> {
            assertEquals(1, one.size());
            inner.add(reads.during(() -> assertEquals(LEAF, two.get(0))).contents());
        });
        assertEquals(2, outer.contents().length);
        assertEquals(1, inner.get(0).length);
        assertArrayEquals(inner.get(0), reads.general());
    }

    private static final Instant BEFORE_1970 = Instant.ofEpochSecond(-62_000_000_000L, 7);

    /** @param link an address is spelled out */
    private record Page(
            Shelf shelf,
            Tree tree,
            @Nullable Tree same,
            @Nullable Instant time,
            URI link) {}

    private static ModelReader reader(
            Fingerprints fingerprints, ByteArrayOutputStream kept, IntFunction<Kept<Object>> lists) throws IOException {
        fingerprints.finishModels();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(1);
        kept.writeTo(out);
        return new ModelReader(out.toByteArray(), 1, out.size() - 1, lists);
    }

    @Test
    @SuppressWarnings("unchecked") // the kept list holds leaves
    void areKeptAsModelsThatAreReadOneByOne() throws IOException {
        Reads reads = new Reads();
        Kept<Object> leaves = kept(List.of(LEAF), reads, 5);
        Page page =
                new Page(new Shelf("shelf", (List<Leaf>) (List<?>) leaves), TREE, TREE, BEFORE_1970, URI.create("a:b"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Fingerprints fingerprints = Fingerprints.keeping(out);
        Fingerprints.Model other = fingerprints.keep("", new Tree("other", List.of(), TREE));
        Fingerprints.Model model = fingerprints.keep("name", page);
        assertEquals(new Fingerprints().of(List.of("name", page)), model.fingerprint());
        ModelReader models = reader(fingerprints, out, number -> kept(List.of(LEAF), reads, number));
        Page read = (Page) models.read(model.place());
        assertSame(read.tree(), read.same());
        assertSame(read.tree(), ((Tree) models.read(other.place())).next());
        assertEquals(page, read);
        assertEquals(model.fingerprint(), new Fingerprints().of(List.of("name", read)));
    }

    private record Foreign(Fingerprints.Composed composed, List<Leaf> leaves) {}

    @Test
    void areNotKeptAsModelsWhereTheyHoldWhatCannotBeRead() {
        Fingerprints fingerprints = Fingerprints.keeping(OutputStream.nullOutputStream());
        Foreign foreign = new Foreign(() -> TREE, List.of());
        assertTrue(fingerprints.keep("", foreign).place() < 0);
        assertTrue(fingerprints
                        .keep("", new Shelf("not from any store", List.of(LEAF)))
                        .place()
                < 0);
        assertTrue(fingerprints.keep("", TREE).place() >= 0);
    }

    @Test
    void differInTheirFingerprintsHoweverLittleTheyDiffer() {
        List<Object> values = new ArrayList<>(Arrays.asList(
                null,
                "",
                "ab",
                List.of(),
                List.of("ab"),
                List.of("a", "b"),
                List.of("ab", ""),
                List.of(List.of("a"), "b"),
                true,
                1,
                1L,
                LEAF,
                new Leaf("文𠮷", 1, true, Long.MAX_VALUE, Kind.TWO),
                new Leaf("文𠮷", -1, true, Long.MAX_VALUE, Kind.ONE),
                TREE,
                new Tree("plain", List.of(LEAF), null)));
        Set<String> prints = new HashSet<>();
        values.forEach(value -> prints.add(new Fingerprints().of(value)));
        assertEquals(values.size(), prints.size());
    }

    @Test
    void haveOneFingerprintWhereverTheyAreMade() {
        Tree equal = new Tree("plain", List.copyOf(TREE.leaves()), new Tree("", List.of(), null));
        Fingerprints one = new Fingerprints();
        one.of(TREE.next());
        assertEquals(new Fingerprints().of(equal), one.of(TREE));
        assertEquals(one.of(TREE), one.of(TREE));
        assertNotEquals(one.of(TREE), one.of(List.of(TREE)));
    }

    @Test
    void areRefusedWhereTheyCannotBeTakenApart() {
        assertThrows(IllegalArgumentException.class, () -> new Fingerprints().of(new Object()));
        assertThrows(IllegalArgumentException.class, () -> new ValueWriter().write(List.of(1.5)));
    }
}
