package studybooklet.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
        List<Long> asked = new ArrayList<>();
        Kept.Store store = (from, length) -> {
            asked.add(from);
            return Arrays.copyOfRange(texts, (int) from - 100, (int) from - 100 + length);
        };
        ValueReader reader = new ValueReader();
        Shelf read = (Shelf) Objects.requireNonNull(reader.read(bytes, 0, bytes.length, store, 100));
        assertEquals(2, read.leaves().size());
        assertEquals(before, new Fingerprints().of(read));
        assertEquals(List.of(), asked);
        assertEquals(List.of(LEAF, LEAF), read.leaves());
        assertEquals(List.of(100L), asked);

        writer.release(reader, store, 100);
        assertEquals(LEAF, shelf.leaves().get(1));
        assertEquals(List.of(100L, 100L), asked);
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
