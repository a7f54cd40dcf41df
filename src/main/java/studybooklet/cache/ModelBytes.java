package studybooklet.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Models as bytes, to be read one by one by {@link ModelReader} of the same version of the tool. A record that may hold
 * others stands in a place of its own, however many hold it; those tell its place. Numbers are written in as few bytes as
 * they take, seven bits a byte, the lowest first.
 */
final class ModelBytes {
    /** The place of a record that cannot be written, because it holds what is no value. */
    static final int NOWHERE = -1;

    /** The place of a record that was met while nothing is written. */
    static final int PAUSED = -2;

    /** What {@link ValueWalk} has no kind for: a record's place, a value that is read from how it is spelled. */
    static final int PLACE = 16;

    static final int SPELLED = 17;

    private static final int CHUNK = 1 << 16;

    /** A record in the making. */
    private static final class Open {
        private byte[] bytes = new byte[1 << 9];
        private int length;
        private boolean sound = true;

        void add(int one) {
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * length);
            }
            bytes[length++] = (byte) one;
        }

        void add(byte[] more) {
            if (bytes.length - length < more.length) {
                bytes = Arrays.copyOf(bytes, 2 * length + more.length);
            }
            System.arraycopy(more, 0, bytes, length, more.length);
            length += more.length;
        }

        void addNumber(long number) {
            long rest = number;
            while ((rest & ~0x7FL) != 0) {
                add((int) (rest & 0x7F) | 0x80);
                rest >>>= 7;
            }
            add((int) rest);
        }
    }

    private final List<Open> open = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final OutputStream out;
    private final byte[] chunk = new byte[CHUNK];
    private int inChunk;
    private int written;
    private int depth;
    private int pauses;

    /**
     * @param on whether anything is written at all
     * @param out takes the records when they are whole
     */
    ModelBytes(boolean on, OutputStream out) {
        this.out = out;
        this.pauses = on ? 0 : 1;
    }

    boolean isOn() {
        return pauses == 0;
    }

    /** What follows, until {@link #resume}, is no part of any model. */
    void pause() {
        pauses++;
    }

    void resume() {
        pauses--;
    }

    private boolean writes() {
        return pauses == 0 && depth > 0;
    }

    private Open top() {
        return open.get(depth - 1);
    }

    /** Begins a record; what is written goes into it until its end. */
    void begin() {
        if (pauses > 0) {
            return;
        }
        if (depth == open.size()) {
            open.add(new Open());
        }
        depth++;
        top().length = 0;
        top().sound = true;
    }

    /** @return the place of the record begun last */
    int end() {
        if (pauses > 0) {
            return PAUSED;
        }
        Open record = top();
        depth--;
        if (!record.sound) {
            return NOWHERE;
        }
        int place = written;
        write(record.bytes, record.length);
        return place;
    }

    private void write(byte[] bytes, int length) {
        written += length;
        try {
            if (length > CHUNK - inChunk) {
                out.write(chunk, 0, inChunk);
                inChunk = 0;
            }
            if (length > CHUNK) {
                out.write(bytes, 0, length);
            } else {
                System.arraycopy(bytes, 0, chunk, inChunk, length);
                inChunk += length;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("what is kept of models", e);
        }
    }

    /** A value that cannot be written, and with it none that holds it. */
    void refuse() {
        if (writes()) {
            top().sound = false;
        }
    }

    void place(int place) {
        if (writes()) {
            top().sound &= place != NOWHERE;
            top().add(PLACE);
            top().addNumber(place);
        }
    }

    void kept(int number) {
        if (writes()) {
            top().add(ValueWalk.KEPT);
            top().addNumber(number);
        }
    }

    void spelled(Object value) {
        if (writes()) {
            top().add(SPELLED);
            string(value.getClass().getName());
            string(value.toString());
        }
    }

    void kind(int kind) {
        if (writes()) {
            top().add(kind);
        }
    }

    void number(long number) {
        if (writes()) {
            top().addNumber(number);
        }
    }

    /** A class by its number in the list behind all models. */
    void type(String name) {
        if (writes()) {
            Integer number = names.putIfAbsent(name, names.size());
            top().addNumber(number == null ? names.size() - 1 : number);
        }
    }

    void string(String string) {
        if (writes()) {
            byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
            top().addNumber(utf8.length);
            top().add(utf8);
        }
    }

    /** Writes what goes behind all records: the classes. No record is written after that. */
    void finish() throws IOException {
        out.write(chunk, 0, inChunk);
        FlatOutput list = new FlatOutput(out);
        String[] inOrder = new String[names.size()];
        names.forEach((name, number) -> inOrder[number] = name);
        for (String name : inOrder) {
            list.writeText(name);
        }
        list.writeInt(names.size());
        list.writeInt(written);
    }
}
