package studybooklet.article;

import java.util.ArrayList;
import java.util.List;
import studybooklet.problem.SourceLocation;

/**
 * Lines of Markdown with their line numbers in the source file.
 *
 * @param file the source file
 * @param texts the lines
 * @param numbers the source line of each line, from 1; 0 if it has none. May be shorter than {@code texts}: further
 *     lines have none
 */
record Lines(String file, List<String> texts, List<Integer> numbers) {
    int size() {
        return texts.size();
    }

    String text(int index) {
        return texts.get(index);
    }

    private int number(int index) {
        return index < numbers.size() ? numbers.get(index) : 0;
    }

    /** The place of a line; if it has none, that of the next line with one. */
    SourceLocation at(int index) {
        int next = index;
        while (next < numbers.size() && number(next) == 0) {
            next++;
        }
        return new SourceLocation(file, number(next));
    }

    /** The lines from one index to another, exclusive. */
    Lines between(int from, int to) {
        if (to <= numbers.size()) {
            return new Lines(file, texts.subList(from, to), numbers.subList(from, to));
        }
        List<Integer> part = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            part.add(number(i));
        }
        return new Lines(file, texts.subList(from, to), part);
    }

    /** A copy without the lines from one index to another, exclusive. */
    Lines without(int from, int to) {
        Lines before = between(0, from);
        Lines after = between(to, size());
        return new Lines(file, joined(before.texts, after.texts), joined(before.numbers, after.numbers));
    }

    /** A copy without leading and trailing blank lines. */
    Lines trimmed() {
        int from = 0;
        int to = size();
        while (from < to && text(from).isBlank()) {
            from++;
        }
        while (to > from && text(to - 1).isBlank()) {
            to--;
        }
        return between(from, to);
    }

    private static <T> List<T> joined(List<T> a, List<T> b) {
        List<T> both = new ArrayList<>(a.size() + b.size());
        both.addAll(a);
        both.addAll(b);
        return both;
    }
}
