package studybooklet.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Models as bytes, to be read one by one by {@link ModelReader} of the same version of the tool. A record that may hold
 * others stands in a place of its own, however many hold it; those tell its place.
 */
final class ModelBytes {
    /** The place of a record that cannot be written, because it holds what is no value. */
    static final int NOWHERE = -1;

    /** The place of a record that was met while nothing is written. */
    static final int PAUSED = -2;

    /** What {@link ValueWalk} has no kind for: a record's place, a value that is read from how it is spelled. */
    static final int PLACE = 16;

    static final int SPELLED = 17;

    /** A record in the making. */
    private static final class Open {
        private ByteBuffer bytes = ByteBuffer.allocate(1 << 12).order(ByteOrder.nativeOrder());
        private boolean sound = true;

        ByteBuffer room(int more) {
            if (bytes.remaining() < more) {
                ByteBuffer larger =
                        ByteBuffer.allocate(2 * bytes.capacity() + more).order(ByteOrder.nativeOrder());
                bytes = larger.put(bytes.flip());
            }
            return bytes;
        }
    }

    private final List<Open> open = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Open closed = new Open();
    private int depth;
    private int pauses;

    /** @param on whether anything is written at all */
    ModelBytes(boolean on) {
        pauses = on ? 0 : 1;
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
        top().bytes.clear();
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
        ByteBuffer bytes = record.bytes.flip();
        ByteBuffer room = closed.room(bytes.remaining());
        int place = room.position();
        room.put(bytes);
        return place;
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
            top().room(5).put((byte) PLACE).putInt(place);
        }
    }

    void kept(int number) {
        if (writes()) {
            top().room(5).put((byte) ValueWalk.KEPT).putInt(number);
        }
    }

    void spelled(Object value) {
        if (writes()) {
            top().room(1).put((byte) SPELLED);
            string(value.getClass().getName());
            string(value.toString());
        }
    }

    void kind(int kind) {
        if (writes()) {
            top().room(1).put((byte) kind);
        }
    }

    void number(long number) {
        if (writes()) {
            top().room(8).putLong(number);
        }
    }

    /** A class by its number in the list behind all models. */
    void type(String name) {
        if (writes()) {
            Integer number = names.putIfAbsent(name, names.size());
            top().room(4).putInt(number == null ? names.size() - 1 : number);
        }
    }

    void string(String string) {
        if (writes()) {
            byte[] utf16 = string.getBytes(StandardCharsets.UTF_16BE);
            top().room(4 + utf16.length).putInt(utf16.length).put(utf16);
        }
    }

    /** All records, and then the classes. */
    void writeTo(OutputStream out) throws IOException {
        out.write(closed.bytes.array(), 0, closed.bytes.position());
        FlatOutput list = new FlatOutput(out);
        @Nullable String[] inOrder = new @Nullable String[names.size()];
        names.forEach((name, number) -> inOrder[number] = name);
        for (String name : inOrder) {
            list.writeText(String.valueOf(name));
        }
        list.writeInt(names.size());
        list.writeInt(closed.bytes.position());
    }
}
