package studybooklet.epub;

import java.util.List;

/**
 * What a container holds; kept for the next build, which copies what has not changed.
 *
 * @param time the time of every entry, as zip writes it
 */
record ContainerEntries(int time, List<ContainerEntry> entries) {
    ContainerEntries {
        entries = List.copyOf(entries);
    }
}
