package wongo.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date of the front matter, taken apart so that one part can be written anew and the others stay
/// as they are: `2024-8-14`, `2024/08/14 10:00`, `2024-08-14 10:00:00 +0900`,
/// `2024-08-14T10:00:00+09:00`.
public final class WrittenDate {
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<y>\\d{4})(?<dash>[-/.])(?<m>\\d{1,2})\\k<dash>(?<d>\\d{1,2})"
                            + "(?:(?<gap>[Tt]|[ \\t]+)(?<h>\\d{1,2}):(?<min>\\d\\d)"
                            + "(?<s>:\\d\\d)?(?<part>\\.\\d+)?"
                            + "(?<space>[ \\t]*)(?<zone>[Zz]|[-+]\\d{1,2}(?::?\\d\\d)?)?)?");

    private final Matcher parts;

    private WrittenDate(Matcher parts) {
        this.parts = parts;
    }

    /// Empty where it is none, or no day of the calendar.
    public static Optional<WrittenDate> of(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            WrittenDate date = new WrittenDate(parts);
            date.day();
            date.time();
            date.zone();
            return Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// A moment as Jekyll, Hugo and Hexo read it: `2024-08-14 10:00:00 +0900`.
    public static String spelled(LocalDate day, LocalTime time, ZoneOffset zone) {
        return day
                + " %02d:%02d:%02d ".formatted(time.getHour(), time.getMinute(), time.getSecond())
                + offset(zone, "");
    }

    public LocalDate day() {
        return LocalDate.of(number("y"), number("m"), number("d"));
    }

    /// To the second. Empty where only a day is written.
    public Optional<LocalTime> time() {
        if (parts.group("h") == null) {
            return Optional.empty();
        }
        int second = parts.group("s") == null ? 0 : Integer.parseInt(parts.group("s").substring(1));
        return Optional.of(LocalTime.of(number("h"), number("min"), second));
    }

    /// Empty where none is written.
    public Optional<ZoneOffset> zone() {
        return Optional.ofNullable(parts.group("zone")).map(WrittenDate::offset);
    }

    /// The same with another day.
    public String with(LocalDate day) {
        return spelled(day) + parts.group().substring(parts.end("d"));
    }

    /// The same at another time; where none was written, in the zone given.
    public String with(LocalTime time, ZoneOffset zone) {
        if (parts.group("h") == null) {
            return spelled(day()) + spelled(day(), time, zone).substring(10);
        }
        String hour =
                parts.group("h").length() == 1
                        ? String.valueOf(time.getHour())
                        : two(time.getHour());
        boolean hasSeconds = parts.group("s") != null || time.getSecond() > 0;
        return parts.group().substring(0, parts.start("h"))
                + hour
                + ":"
                + two(time.getMinute())
                + (hasSeconds ? ":" + two(time.getSecond()) : "")
                + parts.group().substring(parts.start("space"));
    }

    /// The same clock in another zone. A date without a time stays as it is.
    public String with(ZoneOffset zone) {
        if (parts.group("h") == null) {
            return parts.group();
        }
        String old = parts.group("zone");
        boolean joined = "Tt".contains(parts.group("gap"));
        String space = old == null && !joined ? " " : parts.group("space");
        String colon = (old == null ? joined : old.contains(":") || old.length() < 3) ? ":" : "";
        return parts.group().substring(0, parts.start("space")) + space + offset(zone, colon);
    }

    /// As RFC 3339 has it, which TOML asks for: `2024-08-14T10:00:00+09:00`.
    public String standard() {
        String day = day().toString();
        return time().map(
                        clock ->
                                "%sT%02d:%02d:%02d%s"
                                        .formatted(
                                                day,
                                                clock.getHour(),
                                                clock.getMinute(),
                                                clock.getSecond(),
                                                zone().map(zone -> offset(zone, ":")).orElse("")))
                .orElse(day);
    }

    private String spelled(LocalDate day) {
        String dash = parts.group("dash");
        return "%04d".formatted(day.getYear())
                + dash
                + like(parts.group("m"), day.getMonthValue())
                + dash
                + like(parts.group("d"), day.getDayOfMonth());
    }

    private static String like(String old, int number) {
        return old.length() == 1 ? String.valueOf(number) : two(number);
    }

    private static String two(int number) {
        return "%02d".formatted(number);
    }

    private int number(String part) {
        return Integer.parseInt(parts.group(part));
    }

    private static ZoneOffset offset(String zone) {
        if (zone.equalsIgnoreCase("Z")) {
            return ZoneOffset.UTC;
        }
        String digits = zone.substring(1).replace(":", "");
        int hours =
                Integer.parseInt(
                        digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
        int minutes =
                digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
        int sign = zone.startsWith("-") ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    private static String offset(ZoneOffset zone, String colon) {
        int minutes = Math.abs(zone.getTotalSeconds()) / 60;
        String sign = zone.getTotalSeconds() < 0 ? "-" : "+";
        return sign + two(minutes / 60) + colon + two(minutes % 60);
    }
}
