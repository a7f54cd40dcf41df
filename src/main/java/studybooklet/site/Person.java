package studybooklet.site;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who signs an article, as the byline shows it.
 *
 * @param name the name as printed
 * @param note what the article says of the author, or null
 * @param office the note without the words that only say whom it is about, or null
 * @param href the address of the author's entry on the page of authors
 */
public record Person(
        String name, @Nullable String note, @Nullable String office, String href) {
    /** 作者系, 作者为, 作者：, 作者单位： and the like at the start of a note. */
    private static final Pattern LEAD = Pattern.compile("^(本文)?作者(单位|工作单位)?[系为是：:]+");

    static Person of(String name, @Nullable String note, String href) {
        return new Person(name, note, note == null ? null : office(name, note), href);
    }

    /**
     * A note without its lead, and without the name, which stands beside it: 某市档案馆编研科馆员.
     *
     * @return null where nothing is left
     */
    static @Nullable String office(String name, String note) {
        Pattern named = Pattern.compile("^(本文作者|作者)?" + Pattern.quote(name) + "(\\s*[，,、：:]\\s*|\\s*[系为是]|\\s*$)");
        String office = named.matcher(LEAD.matcher(note).replaceFirst("")).replaceFirst("");
        return office.isBlank() ? null : office;
    }
}
