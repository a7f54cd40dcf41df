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
        return new Person(name, note, note == null ? null : office(note), href);
    }

    /** A note without its lead: 某市档案馆编研科馆员. */
    static String office(String note) {
        String office = LEAD.matcher(note).replaceFirst("");
        return office.isBlank() ? note : office;
    }
}
