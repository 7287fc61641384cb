package wongo.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The moment that a date of the front matter means, in the forms that posts are found to have.
final class PostDate {
    private static final Pattern NUMBERS =
            Pattern.compile(
                    "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})"
                            + "(?:(?:[Tt]|\\s+)(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:\\.\\d*)?)?"
                            + "\\s*(Z|z|[-+]\\d{1,2}(?::?\\d\\d)?)?)?");
    private static final Pattern IN_NAME = Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2})-.*");
    private static final Pattern WORDED =
            Pattern.compile("(?:\\d{1,2} )?[A-Za-z]{3,9} (?:\\d{1,2},? )?\\d{4}");
    private static final List<DateTimeFormatter> WORDS =
            Stream.of("d MMM uuuu", "MMM d uuuu", "MMM d, uuuu", "MMMM d, uuuu", "d MMMM uuuu")
                    .map(
                            pattern ->
                                    new DateTimeFormatterBuilder()
                                            .parseCaseInsensitive()
                                            .appendPattern(pattern)
                                            .toFormatter(Locale.ENGLISH))
                    .toList();

    private PostDate() {}

    /// @param zone of dates that name none
    static Optional<ZonedDateTime> read(String text, ZoneId zone) {
        String date = text.strip();
        Matcher numbers = NUMBERS.matcher(date);
        return numbers.matches() ? of(numbers.toMatchResult(), zone) : ofWords(date, zone);
    }

    /// The day that a file's name begins with.
    static Optional<ZonedDateTime> ofName(String fileName, ZoneId zone) {
        Matcher name = IN_NAME.matcher(fileName);
        return name.matches() ? read(name.group(1), zone) : Optional.empty();
    }

    /// A file's name without the day that it begins with.
    static String withoutDay(String fileName) {
        return IN_NAME.matcher(fileName).matches()
                ? fileName.replaceFirst("\\d{4}-\\d{1,2}-\\d{1,2}-", "")
                : fileName;
    }

    private static Optional<ZonedDateTime> of(MatchResult date, ZoneId zone) {
        try {
            LocalDate day = LocalDate.of(number(date, 1), number(date, 2), number(date, 3));
            LocalTime time = LocalTime.of(number(date, 4), number(date, 5), number(date, 6));
            ZoneId own = date.group(7) == null ? zone : offset(date.group(7));
            return Optional.of(LocalDateTime.of(day, time).atZone(own));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Ruby writes `+9`, `+09` and `+0900` beside the usual `+09:00`.
    private static ZoneId offset(String written) {
        return ZoneOffset.of(
                written.replaceFirst("^([-+])(\\d)(:|$)", "$10$2$3").toUpperCase(Locale.ROOT));
    }

    private static int number(MatchResult date, int group) {
        return date.group(group) == null ? 0 : Integer.parseInt(date.group(group));
    }

    private static Optional<ZonedDateTime> ofWords(String date, ZoneId zone) {
        // A formatter says no with an exception, and most posts would have it say so.
        if (!WORDED.matcher(date).matches()) {
            return Optional.empty();
        }
        for (DateTimeFormatter form : WORDS) {
            try {
                return Optional.of(LocalDate.parse(date, form).atStartOfDay(zone));
            } catch (DateTimeException other) {
                // The next form, then.
            }
        }
        return Optional.empty();
    }
}
