package wongo.dialect.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a line begins, by the text from its first char that is not white space (CommonMark 4 and 5,
/// and what kramdown, Liquid and Hugo add).
final class Starts {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})(?:[ \\t]+|$)");
    private static final Pattern HEADING_ID =
            Pattern.compile("\\{#[A-Za-z][\\w:-]*(?: +\\.[\\w-]+)*\\}");
    private static final Pattern FENCE = Pattern.compile("`{3,}(?=[^`]*$)|~{3,}");
    private static final Pattern UNDERLINE = Pattern.compile("(=+|-+)[ \\t]*");
    private static final Pattern ITEM = Pattern.compile("(?:[-+*]|(\\d{1,9})[.)])(?=[ \\t]|$)");
    private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]\\s]+\\]:[ \\t]*");
    private static final Pattern MEANING = Pattern.compile(":[ \\t]+(?=\\S)");
    private static final String GAP = "[ \\t]*(?:\\r?\\n[ \\t]*)?";
    private static final String LABEL = "\\[((?:[^\\[\\]\\\\]|\\\\.){1,999}+)\\]:" + GAP;
    private static final String TEMPLATE = "\\{\\{[^\\n]*?\\}\\}|\\{%[^\\n]*?%\\}";
    private static final String ADDRESS =
            "(<[^<>\\n]*>|(?:" + TEMPLATE + "|[^\\s<])(?:" + TEMPLATE + "|\\S)*+)";
    private static final String QUOTED =
            "\"(?:[^\"\\\\]++|\\\\.)*+\"|'(?:[^'\\\\]++|\\\\.)*+'|\\([^()]*\\)";
    private static final Pattern DEFINITION =
            Pattern.compile(
                    LABEL
                            + ADDRESS
                            + "(?:(?=[ \\t\\r\\n])"
                            + GAP
                            + "("
                            + QUOTED
                            + "))?+[ \\t]*(?=\\r?\\n|$)");
    private static final Pattern SHORT_DEFINITION =
            Pattern.compile(LABEL + ADDRESS + "[ \\t]*(?=\\r?\\n|$)");

    /// A definition that is longer is none that a person wrote.
    private static final int LONGEST_DEFINITION = 2048;

    private static final Pattern ABBREVIATION = Pattern.compile("\\*\\[[^\\]]+\\]:.*");
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{:[^}]*\\}[ \\t]*");
    private static final Pattern ENDING_TEMPLATE =
            Pattern.compile("\\{%-?\\s*(highlight|comment)\\b.*");

    private Starts() {}

    static Optional<Matcher> heading(Cursor line) {
        return line.peek() == '#' ? at(HEADING, line) : Optional.empty();
    }

    /// Where the `#`s at a heading's end begin, with the white space before them; before them may
    /// stand, in kramdown and in Hugo, an id in braces behind them.
    static int headingEnd(String text, int from, int end) {
        int trimmed = beforeId(text, from, Places.trimmedEnd(text, from, end));
        int hashes = trimmed;
        while (hashes > from && text.charAt(hashes - 1) == '#') {
            hashes--;
        }
        boolean closes =
                hashes < trimmed && (hashes == from || Places.isSpace(text.charAt(hashes - 1)));
        return closes ? Places.trimmedEnd(text, from, hashes) : trimmed;
    }

    private static int beforeId(String text, int from, int end) {
        int brace = end > from && text.charAt(end - 1) == '}' ? text.lastIndexOf('{', end) : -1;
        boolean id =
                brace > from
                        && Places.isSpace(text.charAt(brace - 1))
                        && HEADING_ID.matcher(text).region(brace, end).matches();
        return id ? Places.trimmedEnd(text, from, brace) : end;
    }

    static Optional<Matcher> fence(Cursor line) {
        return line.peek() == '`' || line.peek() == '~' ? at(FENCE, line) : Optional.empty();
    }

    static boolean isRule(Cursor line) {
        char mark = line.peek();
        int marks = 0;
        for (int i = line.at; i < line.end; i++) {
            char c = line.text.charAt(i);
            if (c == mark) {
                marks++;
            } else if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return marks >= 3 && "*-_".indexOf(mark) >= 0;
    }

    /// The level of a heading that a line underlines, 0 if it underlines none.
    static int underline(Cursor line) {
        int level = line.peek() == '=' ? 1 : line.peek() == '-' ? 2 : 0;
        return level == 0 || whole(UNDERLINE, line).isEmpty() ? 0 : level;
    }

    /// A bullet, or a number (group 1) with the char behind it.
    static Optional<Matcher> item(Cursor line) {
        char first = line.peek();
        boolean may = "-+*".indexOf(first) >= 0 || (first >= '0' && first <= '9');
        return may ? at(ITEM, line) : Optional.empty();
    }

    static Optional<Matcher> note(Cursor line) {
        return line.peek() == '[' ? at(NOTE, line) : Optional.empty();
    }

    static Optional<Matcher> meaning(Cursor line) {
        return line.peek() == ':' ? at(MEANING, line) : Optional.empty();
    }

    /// Whether a line says what the text before it means.
    static boolean meaning(String text, int lineStart, int lineEnd) {
        Cursor line = new Cursor(text, lineStart, lineEnd);
        boolean code = line.indent() >= 4;
        line.skipIndent();
        return !code && meaning(line).isPresent();
    }

    /// Whether a line, other than a blank one, ends a paragraph before it.
    static boolean endsText(Cursor line) {
        Cursor mark = new Cursor(line.text, line.at, line.end);
        mark.skipIndent();
        return line.indent() < 4
                && (mark.peek() == '>'
                        || heading(mark).isPresent()
                        || fence(mark).isPresent()
                        || isRule(mark)
                        || item(mark).isPresent()
                        || HtmlStart.at(line.text, mark.at, line.end).isPresent());
    }

    /// A link definition: its label (group 1), its address (group 2) and its title in quotes (group
    /// 3).
    static Optional<Matcher> definition(Cursor line) {
        if (line.peek() != '[' || line.text.startsWith("[^", line.at)) {
            return Optional.empty();
        }
        Matcher near = DEFINITION.matcher(line.text).region(line.at, definitionLimit(line, 2));
        if (near.lookingAt() && !near.hitEnd()) {
            return Optional.of(near).filter(found -> !found.group(1).isBlank());
        }
        int end = definitionLimit(line, LONGEST_DEFINITION);
        return Stream.of(DEFINITION, SHORT_DEFINITION)
                .map(pattern -> pattern.matcher(line.text).region(line.at, end))
                .filter(Matcher::lookingAt)
                .filter(found -> !found.group(1).isBlank())
                .findFirst();
    }

    /// A link definition on one line.
    static boolean isDefinition(Cursor line) {
        Matcher found = DEFINITION.matcher(line.text).region(line.at, line.end);
        return line.peek() == '['
                && !line.text.startsWith("[^", line.at)
                && found.matches()
                && !found.group(1).isBlank();
    }

    /// Whether a line is a formula from its first sign to its last.
    static boolean isFormula(Cursor line) {
        String text = line.rest().strip();
        return text.startsWith("$$")
                && text.length() > 4
                && text.indexOf("$$", 2) == text.length() - 2;
    }

    /// How far a definition may reach: to the next blank line, or so many lines.
    private static int definitionLimit(Cursor line, int lines) {
        return Places.textEnd(line.text, line.at, LONGEST_DEFINITION, lines);
    }

    /// How far one looked who found a definition, or none.
    static int seenOf(Cursor line, Optional<Matcher> definition) {
        int end =
                definition
                        .map(Matcher::regionEnd)
                        .orElseGet(() -> definitionLimit(line, LONGEST_DEFINITION));
        return Places.seen(line.text, end);
    }

    static boolean isAbbreviation(Cursor line) {
        return line.peek() == '*' && whole(ABBREVIATION, line).isPresent();
    }

    static boolean isAttributes(Cursor line) {
        return line.peek() == '{' && whole(ATTRIBUTES, line).isPresent();
    }

    static boolean isAttributes(String text, int from, int end) {
        return from < end
                && text.charAt(from) == '{'
                && ATTRIBUTES.matcher(text).region(from, end).matches();
    }

    /// A line that is one tag of Liquid or one shortcode.
    static boolean isTemplate(Cursor line) {
        return isBetween(line, "{%", "%}")
                || isBetween(line, "{{<", ">}}")
                || isBetween(line, "{{%", "%}}");
    }

    private static boolean isBetween(Cursor line, String open, String close) {
        int end = Places.trimmedEnd(line.text, line.at, line.end);
        return line.text.startsWith(open, line.at)
                && line.text.indexOf(close, line.at + open.length()) == end - close.length();
    }

    /// The name of a tag of Liquid whose content is not Markdown, if a line is one.
    static Optional<String> verbatim(Cursor line) {
        return line.peek() == '{'
                ? whole(ENDING_TEMPLATE, line).map(tag -> tag.group(1))
                : Optional.empty();
    }

    /// Whether a line can be the second of a table of so many columns.
    static boolean isDelimiters(Cursor line) {
        boolean dashes = false;
        for (int i = line.at; i < line.end; i++) {
            char c = line.text.charAt(i);
            dashes |= c == '-';
            if ("|:- \t".indexOf(c) < 0) {
                return false;
            }
        }
        return dashes && PipeRow.isDelimiters(line.text, line.at, line.end);
    }

    private static Optional<Matcher> at(Pattern pattern, Cursor line) {
        Matcher matcher = pattern.matcher(line.text).region(line.at, line.end);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    private static Optional<Matcher> whole(Pattern pattern, Cursor line) {
        Matcher matcher = pattern.matcher(line.text).region(line.at, line.end);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }
}
