package studybooklet.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The pages that are open, each waiting for the next rebuild (HTML Standard, server-sent events). */
final class Listeners {
    private final Set<OutputStream> open = ConcurrentHashMap.newKeySet();
    private volatile Rebuild last = new Rebuild.Unchanged();

    /** Takes a page in and tells it at once if the content is broken. */
    void add(OutputStream page) throws IOException {
        // A line first, so that the browser knows the connection stands.
        write(page, ": open\n\n");
        open.add(page);
        Rebuild now = last;
        if (now instanceof Rebuild.Failed) {
            write(page, message(now));
        }
    }

    /** Tells every page; one that does not take it has been closed. */
    void tell(Rebuild rebuild) {
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
