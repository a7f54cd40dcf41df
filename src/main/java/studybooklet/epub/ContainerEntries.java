package studybooklet.epub;

import java.util.List;

/** What a container holds; kept for the next build, which copies what has not changed. */
record ContainerEntries(List<ContainerEntry> entries) {
    ContainerEntries {
        entries = List.copyOf(entries);
    }
}
