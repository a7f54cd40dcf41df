package studybooklet.text.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.DraftAuthor;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.Labels;
import studybooklet.text.names.Names;
import studybooklet.text.signs.Dates;
import studybooklet.text.signs.Signs;

/**
 * A line below a title that says without labels who published the text and when: 某报　2023年5月6日　王炳, 原创 王炳 某公众号
 * 2023-05-06 08:30 发表于江苏, 以下文章来源于某刊 ，作者王炳.
 *
 * @param source the publisher, or null
 * @param date the date, or null
 * @param author the author, or null
 * @param signs words that only announce something
 */
record DatedLine(
        @Nullable TextBlock source,
        @Nullable TextBlock date,
        @Nullable TextBlock author,
        List<TextBlock> signs) {
    private static final String REPOST = "以下文章来源于";
    private static final String ORIGINAL = "原创";
    private static final String PLACE = "发表于";
    /** A longer line is running text. */
    private static final int LONGEST = 60;
    /** The name of a newspaper or account. */
    private static final int LONGEST_SOURCE = 20;
    /** 发表于 with a province's name. */
    private static final int LONGEST_PUBLISHED_IN = 8;
    /** A name with a surname of one character. */
    private static final int SHORT_NAME = 3;
    /** A province's name behind the date: 黑龙江. */
    private static final int LONGEST_PLACE = 3;

    /** Reads a line; null if it is none. */
    static @Nullable DatedLine read(TextBlock line) {
        String text = line.text();
        if (text.length() > LONGEST || Signs.containsAny(text, "。！？；《》“”")) {
            return null;
        }
        return text.startsWith(REPOST) ? repost(line, text) : new WordReader(line, text).read();
    }

    /** Whether the text begins with a date and a space. */
    static boolean beginsWithDate(String text) {
        int space = 0;
        while (space < text.length() && !Signs.isSpace(text.charAt(space))) {
            space++;
        }
        return space < text.length() && Dates.matches(text.substring(0, space));
    }

    /** Adds source, date and author to the draft. */
    ArticleDraft addTo(ArticleDraft draft) {
        List<TextBlock> names = source == null ? List.of() : List.of(source);
        List<DraftAuthor> authors = author == null ? List.of() : List.of(new DraftAuthor(author, false, null));
        return draft.withSource(draft.source().plusName(names))
                .plusDate(date == null ? List.of() : List.of(date))
                .withCredits(draft.credits().plusAuthors(authors));
    }

    private static @Nullable DatedLine repost(TextBlock line, String text) {
        int author = text.indexOf("作者");
        TextBlock source = line.part(REPOST.length(), author < 0 ? text.length() : author);
        TextBlock bare = source == null ? null : withoutComma(source);
        List<TextBlock> signs = new ArrayList<>();
        add(signs, line.part(0, REPOST.length()));
        if (source != null && bare != null) {
            add(signs, source.part(bare.text().length(), source.text().length()));
        }
        if (author >= 0) {
            add(signs, line.part(author, author + 2));
        }
        TextBlock name = author < 0 ? null : line.part(author + 2, text.length());
        return bare == null || author >= 0 && name == null ? null : new DatedLine(bare, null, name, signs);
    }

    private static @Nullable TextBlock withoutComma(TextBlock block) {
        int end = block.text().length();
        while (end > 0
                && (Signs.in(block.text().charAt(end - 1), "，,")
                        || Signs.isSpace(block.text().charAt(end - 1)))) {
            end--;
        }
        return block.part(0, end);
    }

    private static void add(List<TextBlock> list, @Nullable TextBlock block) {
        if (block != null) {
            list.add(block);
        }
    }

    /** Reads the words of one line: a date, and at most a publisher and a name. */
    private static final class WordReader {
        private final TextBlock line;
        private final String text;
        private final List<TextBlock> signs = new ArrayList<>();
        private @Nullable TextBlock source;
        private @Nullable TextBlock date;
        private @Nullable TextBlock author;
        private boolean original;

        WordReader(TextBlock line, String text) {
            this.line = line;
            this.text = text;
        }

        @Nullable
        DatedLine read() {
            int at = 0;
            while (at < text.length()) {
                int end = wordEnd(at);
                int dateEnd = dateEnd(at, end);
                TextBlock word = line.part(at, dateEnd > 0 ? dateEnd : end);
                if (word != null && (dateEnd > 0 ? !takeDate(word) : !take(word))) {
                    return null;
                }
                at = (dateEnd > 0 ? dateEnd : end) + 1;
                add(signs, line.part(at - 1, at));
            }
            nameAccount();
            return date == null && !original || source == null && author == null
                    ? null
                    : new DatedLine(source, date, author, signs);
        }

        private int wordEnd(int from) {
            int end = from;
            while (end < text.length() && !Signs.isSpace(text.charAt(end)) && !Signs.in(text.charAt(end), "|｜")) {
                end++;
            }
            return end;
        }

        /** Index after the date that begins here, of two words at most (2023-05-06 08:30); negative if there is none. */
        private int dateEnd(int from, int end) {
            if (end > from && Dates.isRelative(text.substring(from, end))) {
                return end;
            }
            if (end == from || !Dates.matches(text.substring(from, end))) {
                return -1;
            }
            int next = Math.min(end + 1, text.length());
            while (next < text.length() && Signs.isSpace(text.charAt(next))) {
                next++;
            }
            int second = wordEnd(next);
            return second > next && Dates.matches(text.substring(from, second)) ? second : end;
        }

        /** Makes a single word that does not begin with a surname the account that published: 原创 江边夜话 2023-05-06. */
        private void nameAccount() {
            if (original && source == null && author != null && !Names.hasSurname(author.text())) {
                source = author;
                author = null;
            }
        }

        private boolean takeDate(TextBlock word) {
            boolean first = date == null;
            date = first ? word : date;
            return first;
        }

        private boolean take(TextBlock word) {
            String said = word.text();
            if (said.equals(ORIGINAL) && source == null && author == null) {
                original = true;
                return signs.add(word);
            }
            boolean place = original && (source != null || author != null) && said.length() <= LONGEST_PLACE;
            if (date != null && (place || said.startsWith(PLACE) && said.length() <= LONGEST_PUBLISHED_IN)) {
                return signs.add(word);
            }
            boolean name = Names.canBeName(said)
                    && (original && date == null || Names.hasSurname(said) && said.length() <= SHORT_NAME);
            if (author == null && name) {
                author = word;
                return true;
            }
            boolean free = source == null && word.size() <= LONGEST_SOURCE && !Labels.opens(said);
            source = free ? word : source;
            return free;
        }
    }
}
