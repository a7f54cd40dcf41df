package studybooklet.text.furniture;

import studybooklet.text.model.TextLine;

/** Finds page numbers among the lines that hold a number and nothing else. */
final class PageNumbers {
    /** Digits of the longest page number. */
    private static final int LONGEST = 4;

    private PageNumbers() {}

    /**
     * Takes numbers beside a line that was taken as the edge of a page, and numbers of which at least two count up by one.
     */
    static void take(PageLines page) {
        if (numberSections(page)) {
            return;
        }
        int before = -1;
        int value = 0;
        for (int i = 0; i < page.size(); i++) {
            if (!page.isFree(i) || !isNumber(page.line(i))) {
                continue;
            }
            int number = FurnitureForms.number(page.line(i).text());
            if (page.isAtEdge(i)) {
                page.take(i, "page number");
            }
            if (before >= 0 && number == value + 1) {
                page.take(before, "page number");
                page.take(i, "page number");
            }
            before = i;
            value = number;
        }
    }

    private static boolean isNumber(TextLine line) {
        return line.length() <= LONGEST && FurnitureForms.allDigits(line.text());
    }

    /**
     * Whether the numbers count sections: they begin at 1, each stands after a blank line (01 needs none) and after a whole
     * sentence, and the last is not the last line, where a page number would be.
     */
    private static boolean numberSections(PageLines page) {
        int value = 0;
        int last = -1;
        for (int i = 0; i < page.size(); i++) {
            TextLine line = page.line(i);
            if (!isNumber(line)) {
                continue;
            }
            boolean zero = line.first() == '0';
            boolean whole = i > 0 && (value == 0 || page.line(i - 1).endsSentence());
            if (FurnitureForms.number(line.text()) != ++value || !whole || !zero && line.gap() == 0) {
                return false;
            }
            last = i;
        }
        return value >= 2 && last + 1 < page.size();
    }
}
