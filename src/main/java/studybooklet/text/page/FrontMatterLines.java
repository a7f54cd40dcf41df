package studybooklet.text.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.text.model.SourceText;
import studybooklet.text.report.ConversionReport;
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/**
 * Reads YAML front matter at the top of a text, as blogs have it: each known key becomes the label that says the same,
 * {@code title: 渡口} becomes 【标题】渡口, so that one set of rules reads both. Only keys with one value or a list of values on
 * their line or below it are read; other keys are told and left out. Lines keep their numbers.
 */
public final class FrontMatterLines {
    private static final String FENCE = "---";
    private static final Pattern KEY = Pattern.compile("([A-Za-z_][\\w-]*)[ \\t]*:(?:[ \\t]+(.*))?");
    private static final Pattern ITEM = Pattern.compile("[ \\t]*-[ \\t]+(.*)");
    /** More of the text before a second fence is no front matter. */
    private static final int MOST_LINES = 60;

    private static final WordFile WORDS = WordFile.read("front-matter");
    private static final List<String> LABELS = List.of("标题", "副标题", "作者", "日期", "来源", "摘要", "关键词", "责任编辑");
    private static final Pattern DATE_WITH_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ].*");

    private final SourceText source;
    private final String[] lines;
    private final List<ConversionReport.ConsumedMark> read;
    private final List<String> unknown = new ArrayList<>();

    private FrontMatterLines(SourceText source, String[] lines, List<ConversionReport.ConsumedMark> read) {
        this.source = source;
        this.lines = lines;
        this.read = read;
    }

    /**
     * The source with labels in place of front matter; the same source if it has none.
     *
     * @param read gets each line that is replaced
     * @param problems gets a note of the keys that are not read
     */
    public static SourceText read(SourceText source, List<ConversionReport.ConsumedMark> read, Problems problems) {
        if (!source.original().stripLeading().startsWith(FENCE)) {
            return source;
        }
        String[] lines = source.original().split("\\r?\\n", -1);
        FrontMatterLines front = new FrontMatterLines(source, lines, read);
        int open = front.nextFence(0);
        int close = open < 0 ? -1 : front.nextFence(open + 1);
        return close < 0 || !front.isFrontMatter(open, close) ? source : front.replace(open, close, problems);
    }

    private int nextFence(int from) {
        for (int i = from; i < Math.min(lines.length, from + MOST_LINES); i++) {
            if (lines[i].strip().equals(FENCE)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether nothing is above the lines and all of them are keys and values, a title among them. */
    private boolean isFrontMatter(int open, int close) {
        boolean title = false;
        for (int i = 0; i < close; i++) {
            Matcher key = KEY.matcher(lines[i]);
            boolean isKey = i > open && key.matches();
            title |= isKey && label(key.group(1)).equals("标题");
            boolean value = lines[i].isBlank()
                    || i > open
                            && (lines[i].startsWith(" ")
                                    || ITEM.matcher(lines[i]).matches());
            if (i != open && !isKey && !value) {
                return false;
            }
        }
        return title;
    }

    private SourceText replace(int open, int close, Problems problems) {
        String label = "";
        for (int i = open; i <= close; i++) {
            Matcher key = KEY.matcher(lines[i]);
            Matcher item = ITEM.matcher(lines[i]);
            String line = lines[i];
            lines[i] = "";
            if (key.matches()) {
                label = label(key.group(1));
                if (label.isEmpty()) {
                    unknown.add(key.group(1));
                }
                lines[i] = labelled(label, key.group(2) == null ? "" : key.group(2));
            } else if (item.matches()) {
                lines[i] = labelled(label, withoutName(item.group(1)));
            } else if (!line.strip().equals(FENCE)) {
                lines[i] = nested(line.strip());
            }
            if (!line.isBlank()) {
                read.add(new ConversionReport.ConsumedMark(
                        i + 1, line.strip(), "front matter" + (lines[i].isEmpty() ? "" : ", read as " + lines[i])));
            }
        }
        if (!unknown.isEmpty()) {
            problems.note(
                    new SourceLocation(source.file(), open + 1),
                    "keys of the front matter that are not used: " + String.join(", ", unknown),
                    "nothing, if the article does not need them");
        }
        return new SourceText(source.file(), String.join("\n", lines));
    }

    /** The value of an entry {@code name: 王炳}; any other entry as it is. */
    private static String withoutName(String item) {
        Matcher key = KEY.matcher(item);
        return key.matches() && key.group(1).equals("name") && key.group(2) != null ? key.group(2) : item;
    }

    /** A further line of a value stays as text; a key within an entry is not used. */
    private String nested(String line) {
        Matcher key = KEY.matcher(line);
        if (key.matches()) {
            unknown.add(key.group(1));
            return "";
        }
        return line;
    }

    private static String labelled(String label, String value) {
        String text = value.strip();
        boolean quoted = text.length() > 1
                && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(text.length() - 1) == text.charAt(0);
        boolean list = text.startsWith("[") && text.endsWith("]");
        text = quoted || list ? text.substring(1, text.length() - 1).strip() : text;
        text = text.equals("|") || text.equals(">") ? "" : text;
        Matcher date = DATE_WITH_TIME.matcher(text);
        text = label.equals("日期") && date.matches() ? date.group(1) : text;
        return label.isEmpty() || text.isEmpty() ? "" : "【" + label + "】" + (list ? text.replaceAll(", ?", "　") : text);
    }

    /** The label that a key is read as; empty if there is none. */
    private static String label(String key) {
        String word = key.toLowerCase(Locale.ROOT);
        for (String label : LABELS) {
            WordList keys = WORDS.group(label);
            if (keys.contains(word)) {
                return label;
            }
        }
        return "";
    }
}
