package studybooklet.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The pages that are open, each waiting for the next rebuild (HTML Standard, server-sent events). */
final class Listeners {
    private final Set<OutputStream> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong state;
    private volatile Rebuild last = new Rebuild.Unchanged();

    /** @param first the state of the output at the beginning; a server before this one had other numbers */
    Listeners(long first) {
        state = new AtomicLong(first);
    }

    /** The number of the state that the output is in; each change of it has another. */
    long state() {
        return state.get();
    }

    /**
     * Takes a page in, and tells it at once if the content is broken or the output has changed.
     *
     * @param seen the state in which the page was served
     */
    void add(OutputStream page, String seen) throws IOException {
        // A line first, so that the browser knows the connection stands.
        write(page, ": open\n\n");
        open.add(page);
        Rebuild now = last;
        if (now instanceof Rebuild.Failed) {
            write(page, message(now));
        } else if (!seen.equals(Long.toString(state()))) {
            write(page, message(new Rebuild.Changed()));
        }
    }

    /** Tells every page; one that does not take it has been closed. */
    void tell(Rebuild rebuild) {
        if (rebuild instanceof Rebuild.Changed) {
            state.incrementAndGet();
        }
        last = rebuild;
        String message = message(rebuild);
        for (Iterator<OutputStream> each = open.iterator(); each.hasNext(); ) {
            OutputStream page = each.next();
            try {
                write(page, message);
            } catch (IOException e) {
                each.remove(); // the page was closed, which is no fault
            }
        }
    }

    /** The rebuild that pages were told of last. */
    Rebuild last() {
        return last;
    }

    private static void write(OutputStream page, String message) throws IOException {
        synchronized (page) {
            page.write(message.getBytes(StandardCharsets.UTF_8));
            page.flush();
        }
    }

    private static String message(Rebuild rebuild) {
        return "event: " + rebuild.event() + "\ndata: " + rebuild.text().replace("\n", "\ndata: ") + "\n\n";
    }
}
