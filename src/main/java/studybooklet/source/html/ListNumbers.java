package studybooklet.source.html;

import org.jsoup.nodes.Element;

/** The numbers of the items of an ordered list. */
final class ListNumbers {
    private final String type;
    private final int step;
    private int next;

    ListNumbers(Element list) {
        type = list.attr("type");
        step = list.hasAttr("reversed") ? -1 : 1;
        int first = step < 0
                ? (int) list.children().stream()
                        .filter(e -> e.normalName().equals("li"))
                        .count()
                : 1;
        next = integer(list.attr("start"), first);
    }

    /** The number of the next item, as text in front of the item's. */
    String next(Element item) {
        int value = integer(item.attr("value"), next);
        next = value + step;
        boolean letter = value >= 1 && value <= 26;
        if (letter && type.equals("a")) {
            return (char) ('a' + value - 1) + ". ";
        }
        return letter && type.equals("A") ? (char) ('A' + value - 1) + ". " : value + ". ";
    }

    private static int integer(String text, int otherwise) {
        return text.matches("-?\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
