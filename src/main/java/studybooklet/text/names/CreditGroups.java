package studybooklet.text.names;

import java.util.ArrayList;
import java.util.List;

/**
 * The names of one line, grouped by what a word says these people did. A word opens a group, or closes one where words
 * follow the names. Mutable; serves the reading of one line.
 */
final class CreditGroups {
    private enum CreditedTask {
        /** No word says what these people did. */
        NONE,
        WROTE,
        HELPED
    }

    /** A name's bounds and the index of its group. */
    private record GroupedName(int from, int to, int group) {}

    private final List<GroupedName> names = new ArrayList<>();
    private final List<CreditedTask> tasks = new ArrayList<>(List.of(CreditedTask.NONE));
    private boolean wordsFollow;

    /** Adds a name to the open group. */
    void add(int from, int to) {
        names.add(new GroupedName(from, to, tasks.size() - 1));
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** The bounds of all names, in the order of the text. */
    List<int[]> all() {
        return names.stream().map(name -> new int[] {name.from(), name.to()}).toList();
    }

    /** Index after the last name; negative if there is none. */
    int end() {
        return names.isEmpty() ? -1 : names.get(names.size() - 1).to();
    }

    /**
     * The bounds of those who wrote. If all only helped, that is the first name where the word follows it, as in 李明 摄, and
     * nobody where the word announces it, as in 摄影：李明. There must be a name.
     */
    List<int[]> authors() {
        List<int[]> authors = names.stream()
                .filter(name -> tasks.get(name.group()) != CreditedTask.HELPED)
                .map(name -> new int[] {name.from(), name.to()})
                .toList();
        return authors.isEmpty() && wordsFollow ? all().subList(0, 1) : authors;
    }

    /** Opens a group of people with a role, such as 本报记者. Directly behind a word, 摄影：本报记者, the word is about them. */
    void openRole() {
        int last = tasks.size() - 1;
        boolean announced =
                tasks.get(last) == CreditedTask.HELPED && names.stream().noneMatch(n -> n.group() == last);
        tasks.add(announced ? CreditedTask.HELPED : CreditedTask.NONE);
    }

    /**
     * Opens or closes a group with a word of this kind, TASK or HELP.
     *
     * @param colon whether a colon or stroke follows, which announces names
     */
    void take(NameWords.NameWordKind kind, boolean colon) {
        CreditedTask task = kind == NameWords.NameWordKind.HELP ? CreditedTask.HELPED : CreditedTask.WROTE;
        wordsFollow |= !colon && !names.isEmpty() && tasks.stream().allMatch(t -> t == CreditedTask.NONE);
        if (wordsFollow) {
            close(task);
            tasks.add(CreditedTask.NONE);
        } else {
            tasks.add(task);
        }
    }

    /** Closes the open group; 约翰·史密斯 王炳 译: only the last name, if the line would have no author otherwise. */
    private void close(CreditedTask task) {
        boolean nobody = task == CreditedTask.HELPED && names.stream().allMatch(n -> n.group() == tasks.size() - 1);
        if (nobody && names.size() > 1) {
            GroupedName last = names.remove(names.size() - 1);
            tasks.add(task);
            names.add(new GroupedName(last.from(), last.to(), tasks.size() - 1));
        } else {
            tasks.set(tasks.size() - 1, task);
        }
    }
}
