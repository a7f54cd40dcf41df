package studybooklet.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import studybooklet.source.SourceBlock.MarkSpan;

/** Collects the text of one line, with white space as a browser shows it. Mutable. */
final class LineText {
    /** Letters beside a link that make it part of a sentence. */
    private static final int SENTENCE = 4;

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u3000\\u200b\\ufeff]+");

    /** A link in the text. */
    private record LinkSpan(int from, int to, String address) {}

    /** Text with its marks. */
    record Marked(String text, List<MarkSpan> marks, boolean bold) {}

    private final StringBuilder text = new StringBuilder();
    private final List<LinkSpan> links = new ArrayList<>();
    private final List<MarkSpan> notes = new ArrayList<>();
    private String space = "";
    private boolean plain;

    /** Collapses white space of all kinds to single spaces and removes it at the ends. */
    static String collapse(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    int length() {
        return text.length();
    }

    /** Appends text. */
    void append(String more, boolean bold) {
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            if (c == '\u200b' || c == '\ufeff' || c == '\u00ad' || c < ' ' && !Character.isWhitespace(c)) {
                continue;
            }
            if (Character.isWhitespace(c) && c != '\u3000' || c == '\u00a0') {
                space = c == '\n' && !space.equals(" ") || space.equals("\n") && c != '\u00a0' ? "\n" : " ";
            } else if (c != '\u3000' || !text.isEmpty()) {
                appendSpace(c);
                text.append(c);
                plain |= !bold && c != '\u3000';
            }
        }
    }

    /** A line break in the source between two ideographs or full-width signs is no space. */
    private void appendSpace(char next) {
        if (!space.isEmpty() && !text.isEmpty()) {
            char last = text.charAt(text.length() - 1);
            boolean wide = isWide(last) && isWide(next);
            if (last != '\u3000' && next != '\u3000' && !(wide && space.equals("\n"))) {
                text.append(' ');
            }
        }
        space = "";
    }

    private static boolean isWide(char c) {
        return Character.isIdeographic(c)
                || c >= '\u3000' && c <= '\u303f'
                || c >= '\uff00'
                || "“”‘’…—".indexOf(c) >= 0;
    }

    /** Tells that the text from an index to its end is a link. */
    void link(int from, String address) {
        int start = from;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        if (start < text.length()) {
            links.add(new LinkSpan(start, text.length(), address));
        }
    }

    /** Appends the reference to a note, {@code [^1]}. */
    void note(String reference) {
        space = "";
        notes.add(new MarkSpan(text.length(), text.length() + reference.length()));
        text.append(reference);
    }

    /** The text without white space at its ends; links are Markdown if they stand in a sentence. */
    Marked finish() {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\u3000')) {
            end--;
        }
        text.setLength(end);
        boolean bold = !plain && end > 0;
        return isSentence() ? new MarkedLinks().apply(bold) : new Marked(text.toString(), notes, bold);
    }

    private boolean isSentence() {
        int letters = TextWeight.of(text.toString()).letters();
        int linked = links.stream().mapToInt(link -> link.to - link.from).sum();
        return !links.isEmpty()
                && letters - linked >= SENTENCE
                && TextWeight.SENTENCE_MARK.matcher(text).find();
    }

    /** Copies the text and writes its links as Markdown. */
    private final class MarkedLinks {
        private final StringBuilder out = new StringBuilder();
        private final List<MarkSpan> marks = new ArrayList<>();
        private int at;

        Marked apply(boolean bold) {
            int note = 0;
            for (LinkSpan link : links) {
                note = copyNotes(note, link.from);
                boolean overlaps = note < notes.size() && notes.get(note).from() < link.to;
                if (link.from < at || link.to > text.length() || overlaps) {
                    continue;
                }
                out.append(text, at, link.from);
                int from = out.length();
                String words = text.substring(link.from, link.to).replaceAll("([\\\\\\[\\]*_`<])", "\\\\$1");
                out.append('[').append(words).append("](").append(link.address).append(')');
                marks.add(new MarkSpan(from, out.length()));
                at = link.to;
            }
            copyNotes(note, text.length());
            out.append(text, at, text.length());
            return new Marked(out.toString(), marks, bold);
        }

        private int copyNotes(int first, int before) {
            int note = first;
            while (note < notes.size() && notes.get(note).from() < before) {
                MarkSpan span = notes.get(note++);
                out.append(text, at, span.from());
                int from = out.length();
                out.append(text, span.from(), span.to());
                marks.add(new MarkSpan(from, out.length()));
                at = span.to();
            }
            return note;
        }
    }
}
