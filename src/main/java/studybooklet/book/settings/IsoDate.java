package studybooklet.book.settings;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses ISO 8601 dates in the W3C-DTF forms that Dublin Core uses: year, year and month, full date, or date and time. */
public final class IsoDate {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern OTHER_NOTATION =
            Pattern.compile("(\\d{4})\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})\\s*日?");

    private IsoDate() {}

    /** Returns midnight UTC of the first day of a date; null if the text is not a date. */
    public static @Nullable Instant startOf(String text) {
        Matcher parts = DATE.matcher(text);
        return parts.matches() ? start(parts.group(1), parts.group(2), parts.group(3)) : null;
    }

    /** Parses a date, as {@link #startOf} does, or a time with an offset, truncated to seconds; null if it is neither. */
    public static @Nullable Instant instantOf(String text) {
        Instant start = startOf(text);
        if (start != null) {
            return start;
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(text.replaceFirst("(?<=\\d) (?=\\d)", "T"));
            boolean fourDigits = time.getYear() >= 0 && time.getYear() <= 9999;
            return fourDigits ? time.toInstant().truncatedTo(ChronoUnit.SECONDS) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Returns a remedy for an invalid date; it contains the ISO form of a recognised notation. */
    public static String remedy(String wrong) {
        Matcher other = OTHER_NOTATION.matcher(wrong);
        if (other.matches()) {
            String date = "%s-%2s-%2s"
                    .formatted(other.group(1), other.group(2), other.group(3))
                    .replace(' ', '0');
            if (startOf(date) != null) {
                return "write " + date;
            }
        }
        return "write year-month-day, as in 2025-11-20";
    }

    private static @Nullable Instant start(String year, @Nullable String month, @Nullable String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), number(month), number(day))
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }
}
