package studybooklet.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Lines in a sixth of the room that as many objects take: a text of 50 MB has a million and more of them. A {@link Line} is
 * made when it is asked for; indents and gaps are exact up to 65,535, and nothing tells apart what is larger.
 */
final class PackedLines extends AbstractList<Line> implements RandomAccess {
    private static final int BREAKS = 0x80;

    private int[] starts;
    private int[] ends;
    private int[] widths;
    private char[] indents;
    private char[] gaps;
    private byte[] signs;
    private final Map<Integer, Correction> corrections = new HashMap<>();
    private int size;

    PackedLines(int expected) {
        int room = Math.max(16, expected);
        starts = new int[room];
        ends = new int[room];
        widths = new int[room];
        indents = new char[room];
        gaps = new char[room];
        signs = new byte[room];
    }

    @Override
    public boolean add(Line line) {
        if (size == starts.length) {
            grow(size + size / 2);
        }
        starts[size] = line.start();
        ends[size] = line.end();
        widths[size] = line.width();
        indents[size] = (char) Math.min(line.indent(), Character.MAX_VALUE);
        gaps[size] = (char) Math.min(line.gap(), Character.MAX_VALUE);
        signs[size] = (byte) (line.sign() | (line.breaks() ? BREAKS : 0));
        Correction correction = line.correction();
        if (correction != null) {
            corrections.put(size, correction);
        }
        size++;
        return true;
    }

    private void grow(int room) {
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        widths = Arrays.copyOf(widths, room);
        indents = Arrays.copyOf(indents, room);
        gaps = Arrays.copyOf(gaps, room);
        signs = Arrays.copyOf(signs, room);
    }

    @Override
    public Line get(int index) {
        Objects.checkIndex(index, size);
        return new Line(
                starts[index],
                ends[index],
                indents[index],
                widths[index],
                gaps[index],
                (signs[index] & BREAKS) != 0,
                corrections.isEmpty() ? null : corrections.get(index),
                (char) (signs[index] & (BREAKS - 1)));
    }

    @Override
    public int size() {
        return size;
    }
}
