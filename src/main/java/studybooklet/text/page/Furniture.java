package studybooklet.text.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studybooklet.text.model.Correction;
import studybooklet.text.model.Rule;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextLine;
import studybooklet.text.names.Names;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.RemovalKind;
import studybooklet.text.signs.Signs;

/**
 * Takes out the lines that belong to the page and not to an article: page numbers, running heads, rules, the name and
 * number of a newspaper's page, jump lines. They must go before lines are joined, because a paragraph runs on below them.
 */
public final class Furniture implements Step<List<TextLine>> {
    static final int LONGEST_HEAD = 60;

    private final ConversionLog log;

    public Furniture(ConversionLog log) {
        this.log = log;
    }

    @Override
    public List<TextLine> apply(List<TextLine> lines) {
        FurnitureSearch search = new FurnitureSearch(log, lines);
        if (log.follows(Rule.FURNITURE)) {
            search.findBanners();
            search.findSingleLines();
            search.findBareNumbers();
            search.findRunningHeads();
            search.findChangingHeads();
        }
        return search.rest();
    }

    /** Finds the furniture among the lines of one text. */
    private static final class FurnitureSearch {
        private final ConversionLog log;
        private final List<TextLine> lines;
        /** Which lines are furniture. */
        private final boolean[] out;
        /** Which lines stand at a page's edge. */
        private final boolean[] edge;

        FurnitureSearch(ConversionLog log, List<TextLine> lines) {
            this.log = log;
            this.lines = lines;
            this.out = new boolean[lines.size()];
            this.edge = new boolean[lines.size()];
        }

        void findBanners() {
            for (int i = 0; i < lines.size(); i++) {
                int end = Banner.end(lines, i);
                while (i < end) {
                    take(i++, true, RemovalKind.BANNER);
                }
            }
        }

        void findChangingHeads() {
            boolean[] edges = new boolean[lines.size()];
            for (int i = 0; i < edges.length; i++) {
                edges[i] = isAtEdge(i);
            }
            RunningHeads.find(lines, edges).forEach(i -> take(i, true, RemovalKind.RUNNING_HEAD));
        }

        void findSingleLines() {
            for (int i = 0; i < lines.size(); i++) {
                TextLine line = lines.get(i);
                if (line.correction() != null) {
                    take(i, line.is(Correction.CorrectionKind.FURNITURE), RemovalKind.MARKED);
                    continue;
                }
                if (line.length() > LONGEST_HEAD * 2) {
                    continue;
                }
                String text = line.text();
                take(i, FurnitureForms.isRule(text), RemovalKind.RULE);
                take(i, FurnitureForms.isPageNumber(text), RemovalKind.PAGE_NUMBER);
                take(i, FurnitureForms.isPageName(text), RemovalKind.PAGE_NAME);
                take(i, FurnitureForms.isJumpLine(text), RemovalKind.JUMP_LINE);
                take(i, PageChrome.matches(text), RemovalKind.NAVIGATION);
            }
        }

        private void take(int i, boolean is, RemovalKind kind) {
            if (is && !out[i] && log.remove(lines.get(i).span(), kind)) {
                out[i] = true;
                edge[i] = kind != RemovalKind.RULE;
            }
        }

        /** Lines that hold a number only are page numbers beside a page's head, or if at least two of them count up by one. */
        void findBareNumbers() {
            if (numberSections()) {
                return;
            }
            int before = -1;
            int value = 0;
            for (int i = 0; i < lines.size(); i++) {
                TextLine line = lines.get(i);
                int length = line.length();
                if (out[i] || length > 4 || line.correction() != null || !FurnitureForms.allDigits(line.text())) {
                    continue;
                }
                int number = FurnitureForms.number(line.text());
                if (i > 0 && edge[i - 1] || i + 1 < lines.size() && edge[i + 1]) {
                    take(i, true, RemovalKind.PAGE_NUMBER);
                }
                if (before >= 0 && number == value + 1) {
                    take(before, true, RemovalKind.PAGE_NUMBER);
                    take(i, true, RemovalKind.PAGE_NUMBER);
                }
                before = i;
                value = number;
            }
        }

        /**
         * Whether the numbers count sections: from 1 on (01 leaves no doubt), each set apart and after a whole sentence, and the
         * last not at the end, where a page's number would be.
         */
        private boolean numberSections() {
            int value = 0;
            int last = -1;
            for (int i = 0; i < lines.size(); i++) {
                TextLine line = lines.get(i);
                if (line.length() > 4 || !FurnitureForms.allDigits(line.text())) {
                    continue;
                }
                boolean zero = line.first() == '0';
                boolean whole = i > 0 && (value == 0 || lines.get(i - 1).endsSentence());
                if (FurnitureForms.number(line.text()) != ++value || !whole || !zero && line.gap() == 0) {
                    return false;
                }
                last = i;
            }
            return value >= 2 && last + 1 < lines.size();
        }

        /** A short line that comes back word for word, at a page's edge or with the look of a periodical's name. */
        void findRunningHeads() {
            Map<String, List<Integer>> places = new LinkedHashMap<>();
            for (int i = 0; i < lines.size(); i++) {
                TextLine line = lines.get(i);
                if (!out[i] && line.correction() == null && line.length() <= LONGEST_HEAD) {
                    String bare = Signs.squeeze(line.text());
                    if (bare.length() >= 3 && !Signs.containsAny(bare, "。，；！？")) {
                        places.computeIfAbsent(bare, key -> new ArrayList<>(2)).add(i);
                    }
                }
            }
            takePeriodicals();
            places.forEach((head, at) -> {
                if (at.size() >= 2
                        && (FurnitureForms.namesAPeriodical(head)
                                || at.stream().filter(this::isAtEdge).count() * 2 >= at.size())) {
                    at.stream()
                            .filter(i -> !i.equals(at.get(0)) || !isTitle(i))
                            .forEach(i -> take(i, true, RemovalKind.RUNNING_HEAD));
                }
            });
        }

        /** Whether the first place of a head is the title it was made from: in mid-page, over names, a subtitle or text. */
        private boolean isTitle(int i) {
            if (isAtEdge(i) || i + 1 >= lines.size()) {
                return false;
            }
            String next = lines.get(i + 1).text();
            return Names.parse(next) != null || Signs.in(next.charAt(0), "—－─") || Signs.size(next) > LONGEST_HEAD / 2;
        }

        /** The name of a newspaper or journal beside a page's number or another line of its head. */
        private void takePeriodicals() {
            for (int i = 0; i < lines.size(); i++) {
                TextLine line = lines.get(i);
                boolean free = !out[i] && isAtEdge(i) && line.correction() == null;
                take(i, free && FurnitureForms.isForeignName(line), RemovalKind.PERIODICAL);
                if (free && !out[i] && line.length() <= 20) {
                    String bare = Signs.squeeze(line.text());
                    boolean named = bare.endsWith("学报")
                            || bare.endsWith("月刊")
                            || bare.endsWith("季刊")
                            || bare.endsWith("日报")
                            || bare.endsWith("晚报")
                            || bare.endsWith("周报");
                    take(i, named && bare.length() >= 4 && !Signs.containsAny(bare, "，。：；《"), RemovalKind.PERIODICAL);
                }
            }
        }

        private boolean isAtEdge(int i) {
            return i > 0 && edge[i - 1] || i + 1 < lines.size() && edge[i + 1];
        }

        /** What is left. Where something was taken out of the middle of a sentence, no blank line is left behind. */
        List<TextLine> rest() {
            List<TextLine> rest = new ArrayList<>();
            int gap = 0;
            boolean cut = false;
            boolean breaks = false;
            for (int i = 0; i < lines.size(); i++) {
                TextLine line = lines.get(i);
                gap += line.gap();
                if (out[i]) {
                    cut = true;
                    breaks |= !edge[i];
                    continue;
                }
                boolean open = cut
                        && !breaks
                        && !rest.isEmpty()
                        && !rest.get(rest.size() - 1).endsSentence();
                rest.add(cut ? line.withGap(open ? 0 : Math.max(1, gap), breaks || cut && !open) : line);
                gap = 0;
                cut = false;
                breaks = false;
            }
            return rest;
        }
    }
}
