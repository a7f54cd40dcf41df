package studybooklet.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;

/** Numbers in a fifth of the room that as many objects take. It only grows. */
final class IntList extends AbstractList<Integer> implements RandomAccess {
    private int[] values = new int[16];
    private int size;

    void append(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + size / 2);
        }
        values[size++] = value;
    }

    int at(int index) {
        return values[Objects.checkIndex(index, size)];
    }

    @Override
    public Integer get(int index) {
        return at(index);
    }

    @Override
    public int size() {
        return size;
    }
}
