package wongo.dialect.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Character references: `&nbsp;`, `&#160;`, `&#xA0;` (WHATWG HTML, 13.2.5.72 and on).
public final class Entities {
    /// A reference and the text that it stands for.
    ///
    /// @param length how many chars of source it takes
    public record Reference(int length, String text) {}

    private static final int LONGEST_NAME = 32;

    private static final Pattern NUMERIC =
            Pattern.compile("&#(?:[xX]([0-9a-fA-F]{1,8})|([0-9]{1,8}));?");

    /// What browsers make of the numbers that Windows-1252 uses for characters: 0x80 to 0x9F.
    private static final String WINDOWS =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039"
                + "\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153"
                + "\u009D\u017E\u0178";

    private static final Map<String, String> NAMED = load();

    private Entities() {}

    /// The reference that starts at an `&` and ends before `limit`, if one does.
    public static Optional<Reference> at(String source, int ampersand, int limit) {
        if (ampersand + 1 < limit && source.charAt(ampersand + 1) == '#') {
            return numeric(source, ampersand, limit);
        }
        int end = ampersand + 1;
        while (end < limit
                && end - ampersand <= LONGEST_NAME
                && isAlphanumeric(source.charAt(end))) {
            end++;
        }
        if (end < limit && source.charAt(end) == ';') {
            end++;
        }
        for (int to = end; to > ampersand + 1; to--) {
            String text = NAMED.get(source.substring(ampersand + 1, to));
            if (text != null) {
                return Optional.of(new Reference(to - ampersand, text));
            }
        }
        return Optional.empty();
    }

    /// The text of an attribute's value.
    public static String decode(String raw) {
        int ampersand = raw.indexOf('&');
        if (ampersand < 0) {
            return raw;
        }
        StringBuilder text = new StringBuilder();
        int from = 0;
        while (ampersand >= 0) {
            Optional<Reference> reference =
                    at(raw, ampersand, raw.length()).filter(inAttribute(raw, ampersand));
            text.append(raw, from, ampersand).append(reference.map(Reference::text).orElse("&"));
            from = ampersand + reference.map(Reference::length).orElse(1);
            ampersand = raw.indexOf('&', from);
        }
        return text.append(raw, from, raw.length()).toString();
    }

    /// In an attribute `&copy=1` is no reference.
    private static java.util.function.Predicate<Reference> inAttribute(String raw, int ampersand) {
        return reference -> {
            int end = ampersand + reference.length();
            boolean closed = raw.charAt(end - 1) == ';' || raw.charAt(ampersand + 1) == '#';
            return closed
                    || end == raw.length()
                    || !(raw.charAt(end) == '=' || isAlphanumeric(raw.charAt(end)));
        };
    }

    private static Optional<Reference> numeric(String source, int ampersand, int limit) {
        Matcher matcher =
                NUMERIC.matcher(source).region(ampersand, Math.min(limit, ampersand + 12));
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int code =
                matcher.group(1) != null
                        ? (int) Long.parseLong(matcher.group(1), 16)
                        : Integer.parseInt(matcher.group(2));
        return Optional.of(new Reference(matcher.end() - ampersand, character(code)));
    }

    private static String character(int code) {
        if (code >= 0x80 && code < 0xA0) {
            return WINDOWS.substring(code - 0x80, code - 0x7F);
        }
        boolean valid =
                code > 0 && code <= Character.MAX_CODE_POINT && !(code >= 0xD800 && code < 0xE000);
        return Character.toString(valid ? code : 0xFFFD);
    }

    private static boolean isAlphanumeric(char c) {
        return Scanner.isLetter(c) || (c >= '0' && c <= '9');
    }

    private static Map<String, String> load() {
        Map<String, String> named = new HashMap<>();
        try (InputStream table =
                Entities.class.getResourceAsStream("/wongo/dialect/html/entities.tsv")) {
            if (table == null) {
                throw new IllegalStateException("entities.tsv is missing from the program");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(
                            line -> {
                                String[] parts = line.split("\t");
                                StringBuilder text = new StringBuilder();
                                for (String code : parts[1].split(" ")) {
                                    text.appendCodePoint(Integer.parseInt(code, 16));
                                }
                                named.put(parts[0], text.toString());
                            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(named);
    }
}
