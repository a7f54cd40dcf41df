package studybooklet.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** Not spelled: what reads that starts the JDK's formats of dates. */
    static final int INSTANT = 18;

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
    private final List<String> names = new ArrayList<>();

    /** By the index of a shape: the number of its name, from one on. */
    private int[] numbers = new int[64];

    private final OutputStream out;
    private final byte[] chunk = new byte[CHUNK];
    private int inChunk;
    private int written;
    private int depth;
    private int pauses;

    /** The record that is written to; none outside of all records and while nothing is written. */
    private @Nullable Open top;

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
        top = null;
    }

    void resume() {
        pauses--;
        aim();
    }

    private void aim() {
        top = pauses == 0 && depth > 0 ? open.get(depth - 1) : null;
    }

    /** Begins a record; what is written goes into it until its end. */
    void begin() {
        if (pauses > 0) {
            return;
        }
        if (depth == open.size()) {
            open.add(new Open());
        }
        Open record = open.get(depth++);
        record.length = 0;
        record.sound = true;
        top = record;
    }

    /** @return the place of the record begun last */
    int end() {
        if (pauses > 0) {
            return PAUSED;
        }
        Open record = open.get(--depth);
        aim();
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
        Open record = top;
        if (record != null) {
            record.sound = false;
        }
    }

    void place(int place) {
        Open record = top;
        if (record != null) {
            record.sound &= place != NOWHERE;
            record.add(PLACE);
            record.addNumber(place);
        }
    }

    void kept(int number) {
        Open record = top;
        if (record != null) {
            record.add(ValueWalk.KEPT);
            record.addNumber(number);
        }
    }

    void spelled(Object value) {
        Open record = top;
        if (record != null && value instanceof Instant instant) {
            record.add(INSTANT);
            record.addNumber(instant.getEpochSecond());
            record.addNumber(instant.getNano());
        } else if (record != null) {
            record.add(SPELLED);
            string(value.getClass().getName());
            string(value.toString());
        }
    }

    void kind(int kind) {
        Open record = top;
        if (record != null) {
            record.add(kind);
        }
    }

    void number(long number) {
        Open record = top;
        if (record != null) {
            record.addNumber(number);
        }
    }

    /** A class by its number in the list behind all models. */
    void type(Shape shape) {
        Open record = top;
        if (record == null) {
            return;
        }
        if (shape.index >= numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * shape.index);
        }
        if (numbers[shape.index] == 0) {
            names.add(shape.name);
            numbers[shape.index] = names.size();
        }
        record.addNumber(numbers[shape.index] - 1L);
    }

    void string(String string) {
        Open record = top;
        if (record != null) {
            byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
            record.addNumber(utf8.length);
            record.add(utf8);
        }
    }

    /** Writes what goes behind all records: the classes. No record is written after that. */
    void finish() throws IOException {
        out.write(chunk, 0, inChunk);
        FlatOutput list = new FlatOutput(out);
        for (String name : names) {
            list.writeText(name);
        }
        list.writeInt(names.size());
        list.writeInt(written);
    }
}
