package wongo.ui.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place in a row that moves on, leaving tokens behind.
final class RowScan {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    RowScan(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    List<Token> tokens() {
        return List.copyOf(tokens);
    }

    int at() {
        return at;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /// The char here; 0 at the end.
    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
    }

    boolean looksAt(String what) {
        return text.startsWith(what, at);
    }

    /// The next place of a text from here on; -1 if there is none.
    int find(String what) {
        return text.indexOf(what, at);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /// Moves on without a colour.
    void skip(int chars) {
        at = Math.min(text.length(), at + chars);
    }

    void skipSpace() {
        while (!isAtEnd() && Character.isWhitespace(peek())) {
            at++;
        }
    }

    /// Colours the next chars. A token that touches one of its kind becomes one with it.
    void take(int chars, Part part) {
        int end = Math.min(text.length(), at + chars);
        if (end > at) {
            Token last = tokens.isEmpty() ? null : tokens.getLast();
            if (last != null && last.end() == at && last.part() == part) {
                tokens.set(tokens.size() - 1, new Token(last.start(), end, part));
            } else {
                tokens.add(new Token(at, end, part));
            }
            at = end;
        }
    }

    void takeTo(int end, Part part) {
        take(end - at, part);
    }

    void takeRest(Part part) {
        take(text.length() - at, part);
    }

    /// Colours what a pattern finds right here.
    ///
    /// @return whether it found anything
    boolean take(Pattern pattern, Part part) {
        Matcher matcher = here(pattern);
        boolean found = matcher.lookingAt() && matcher.end() > at;
        if (found) {
            takeTo(matcher.end(), part);
        }
        return found;
    }

    /// A matcher that begins here, and sees what is before.
    Matcher here(Pattern pattern) {
        return pattern.matcher(text)
                .region(at, text.length())
                .useAnchoringBounds(false)
                .useTransparentBounds(true);
    }
}
