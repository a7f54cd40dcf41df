package studybooklet.site;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An author in a byline.
 *
 * @param name the name as printed
 * @param note the author note in the article, or null
 * @param office the author's position: the note without lead words and name; null if nothing else is left
 * @param href the relative URL of the author's page, or of the entry on the page of all authors
 */
public record Person(
        String name, @Nullable String note, @Nullable String office, String href) {
    /** Lead words of a note, such as 作者系, 作者为, 作者： or 作者单位：. */
    private static final Pattern LEAD = Pattern.compile("^(本文)?作者(单位|工作单位)?[系为是：:]+");

    static Person of(String name, @Nullable String note, String href) {
        return new Person(name, note, note == null ? null : office(name, note), href);
    }

    /**
     * Removes the lead words and the name from a note, which leaves for example 某市档案馆编研科馆员.
     *
     * @return null if nothing is left
     */
    static @Nullable String office(String name, String note) {
        Pattern named = Pattern.compile("^(本文作者|作者)?" + Pattern.quote(name) + "(\\s*[，,、：:]\\s*|\\s*[系为是]|\\s*$)");
        String office = named.matcher(LEAD.matcher(note).replaceFirst("")).replaceFirst("");
        return office.isBlank() ? null : office;
    }
}
