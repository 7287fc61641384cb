package wongo.site;

import wongo.article.Value;

import java.util.regex.Pattern;

/// What a field of the front matter holds, as far as a form has to know.
public enum FieldKind {
    /// A text on one line.
    TEXT,
    /// A text that may run over lines.
    LONG,
    /// Words one after the other, such as tags.
    LIST,
    DATE,
    /// Yes or no.
    FLAG,
    NUMBER,
    /// Where a picture lies.
    IMAGE,
    /// A colour as CSS writes it.
    COLOUR,
    /// Fields within, or a list of such.
    GROUP;

    private static final int LINE = 80;
    private static final int ADDRESS = 500;
    private static final Pattern PICTURE =
            Pattern.compile("(?i)[^\\n]++(?<=\\.(?:png|jpe?g|gif|webp|svg|avif))");
    private static final Pattern HEX =
            Pattern.compile("#(?:[0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})");

    /// What a value looks like where nobody says what its field holds. A text that an 80-column
    /// line does not hold is a long one.
    public static FieldKind of(Value value) {
        return switch (value) {
            case Value.Flag _ -> FLAG;
            case Value.Numeral _ -> NUMBER;
            case Value.Date _ -> DATE;
            case Value.Items(var items) when items.stream().allMatch(Value::isSingle) -> LIST;
            case Value.Items _, Value.Map _ -> GROUP;
            case Value.Text(String text) -> ofText(text.strip());
            case Value.Nothing _, Value.Raw _ -> TEXT;
        };
    }

    private static FieldKind ofText(String text) {
        if (text.length() <= ADDRESS && PICTURE.matcher(text).matches()) {
            return IMAGE;
        }
        if (HEX.matcher(text).matches()) {
            return COLOUR;
        }
        return text.length() > LINE || text.contains("\n") ? LONG : TEXT;
    }
}
