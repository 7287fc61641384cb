package wongo.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a publisher's site fills in when it shows a post: Liquid's `{{ }}` and `{% %}`, Tistory's
/// `[##_…_##]`.
final class Token {
    private static final Pattern ANY =
            Pattern.compile(
                    "\\[##_(?<kind>\\w+)\\|(?<rest>.*?)_##]|\\{\\{.*?}}|\\{%.*?%}", Pattern.DOTALL);
    private static final Pattern FILE_NAME = Pattern.compile("\"?filename\"?[:=]\"(.*?)\"");

    /// A stretch of text.
    ///
    /// @param label what to call it, if it is a token
    record Piece(String text, Optional<String> label) {}

    private Token() {}

    static boolean isIn(String text) {
        return text.contains("{") || text.contains("[##_");
    }

    static List<Piece> cut(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        Matcher matcher = ANY.matcher(text);
        while (matcher.find()) {
            pieces.add(new Piece(text.substring(from, matcher.start()), Optional.empty()));
            pieces.add(new Piece(matcher.group(), Optional.of(label(matcher))));
            from = matcher.end();
        }
        pieces.add(new Piece(text.substring(from), Optional.empty()));
        return pieces;
    }

    private static String label(Matcher token) {
        String kind = token.group("kind");
        if (kind == null) {
            return token.group();
        }
        Matcher name = FILE_NAME.matcher(token.group("rest"));
        return name.find() ? kind + " · " + name.group(1) : kind;
    }
}
