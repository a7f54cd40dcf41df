package studybooklet.site.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date for display and, if it can be parsed, in machine-readable form.
 *
 * @param text the date in the form {@code 2025年4月12日}; the original text if it cannot be parsed
 * @param iso the ISO 8601 calendar date, or null if the text is not a full, valid date
 */
public record DateText(String text, @Nullable String iso) {
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})\\s*日?");

    /** Parses a date in one of the usual Chinese and numeric notations. */
    public static DateText of(String written) {
        Matcher day = DAY.matcher(written.strip());
        if (!day.matches()) {
            return new DateText(written, null);
        }
        int year = Integer.parseInt(day.group(1));
        int month = Integer.parseInt(day.group(2));
        int dayOfMonth = Integer.parseInt(day.group(3));
        try {
            String iso = LocalDate.of(year, month, dayOfMonth).toString();
            return new DateText(year + "年" + month + "月" + dayOfMonth + "日", iso);
        } catch (DateTimeException noSuchDay) {
            return new DateText(written, null);
        }
    }
}
