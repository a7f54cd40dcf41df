package studybooklet.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The connections of open pages, which receive server-sent events (HTML Standard) about rebuilds. */
final class OpenPages {
    private final Set<OutputStream> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong state;
    private volatile RebuildResult last = new RebuildResult.Unchanged();

    /** @param first the first state number; it must differ from those of earlier servers */
    OpenPages(long first) {
        state = new AtomicLong(first);
    }

    /** The number of the output's present state; it changes whenever the output does. */
    long state() {
        return state.get();
    }

    /**
     * Adds a page; notifies it at once if the content has errors or the output has changed.
     *
     * @param seen the state that the page was served in
     */
    void add(OutputStream page, String seen) throws IOException {
        // A comment, so that the browser knows that the connection is open.
        write(page, ": open\n\n");
        open.add(page);
        RebuildResult now = last;
        if (now instanceof RebuildResult.Failed) {
            write(page, message(now));
        } else if (!seen.equals(Long.toString(state()))) {
            write(page, message(new RebuildResult.Changed()));
        }
    }

    /** Notifies all pages and removes those that are closed. */
    void publish(RebuildResult rebuild) {
        if (rebuild instanceof RebuildResult.Changed) {
            state.incrementAndGet();
        }
        last = rebuild;
        String message = message(rebuild);
        for (Iterator<OutputStream> each = open.iterator(); each.hasNext(); ) {
            OutputStream page = each.next();
            try {
                write(page, message);
            } catch (IOException e) {
                each.remove(); // the page was closed
            }
        }
    }

    /** The last result that pages were notified of. */
    RebuildResult last() {
        return last;
    }

    private static void write(OutputStream page, String message) throws IOException {
        synchronized (page) {
            page.write(message.getBytes(StandardCharsets.UTF_8));
            page.flush();
        }
    }

    private static String message(RebuildResult rebuild) {
        return "event: " + rebuild.event() + "\ndata: " + rebuild.text().replace("\n", "\ndata: ") + "\n\n";
    }
}
