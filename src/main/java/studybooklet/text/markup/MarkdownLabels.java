package studybooklet.text.markup;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studybooklet.text.model.TextLine;

/**
 * The labels that a Markdown source defines: of notes, {@code [^1]: …}, and of links (CommonMark 4.7), {@code [label]: address}.
 *
 * @param notes the labels of notes
 * @param links the labels of links, in lower case
 */
record MarkdownLabels(Set<String> notes, Set<String> links) {
    private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\s\\[\\]]{1,40})]:.*");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\[\\]^][^\\[\\]]{0,120})]:[ \\t]*(?:<[^<>]*>|[^\\s<]\\S*)(?:[ \\t]+\"[^\"]*\")?");

    MarkdownLabels {
        notes = Set.copyOf(notes);
        links = Set.copyOf(links);
    }

    static MarkdownLabels of(List<TextLine> lines) {
        Set<String> notes = new HashSet<>();
        Set<String> links = new HashSet<>();
        for (TextLine line : lines) {
            if (line.first() == '[') {
                String text = line.text();
                Matcher note = NOTE.matcher(text);
                Matcher link = LINK.matcher(text);
                if (note.matches()) {
                    notes.add(note.group(1));
                } else if (link.matches()) {
                    links.add(link.group(1).toLowerCase(Locale.ROOT));
                }
            }
        }
        return new MarkdownLabels(notes, links);
    }

    /** Whether the line begins the definition of a note. */
    static boolean opensNote(String line) {
        return NOTE.matcher(line).matches();
    }

    /** Whether the line is the definition of a link. */
    static boolean isLink(String line) {
        return LINK.matcher(line).matches();
    }

    boolean definesNote(String label) {
        return notes.contains(label);
    }

    boolean definesLink(String label) {
        return links.contains(label.toLowerCase(Locale.ROOT));
    }
}
