package wongo.dialect.markdown;

/// Whether a run of `*`, `_` or `~` can open or close, by the chars on both sides (CommonMark 6.2).
///
/// Beside Chinese, Japanese and Korean letters punctuation closes too: `**한글(Hangul)**은` is meant
/// bold, though CommonMark leaves the asterisks standing (commonmark-spec, issue 650). The rule is
/// that of the proposal there: such a letter counts as punctuation does on the outer side.
record Flanks(boolean canOpen, boolean canClose) {
    static Flanks of(String text, int from, int to) {
        int before = from == 0 ? '\n' : text.codePointBefore(from);
        int after = to == text.length() ? '\n' : text.codePointAt(to);
        boolean left = opens(before, after) || (opensBeside(before, after));
        boolean right = opens(after, before) || (opensBeside(after, before));
        if (text.charAt(from) == '_') {
            return new Flanks(
                    left && (!right || isPunctuation(before)),
                    right && (!left || isPunctuation(after)));
        }
        return new Flanks(left, right);
    }

    /// Whether the run reads alike in CommonMark itself.
    static boolean isPlain(String text, int from, int to) {
        int before = from == 0 ? '\n' : text.codePointBefore(from);
        int after = to == text.length() ? '\n' : text.codePointAt(to);
        return opens(before, after) == (opens(before, after) || opensBeside(before, after))
                && opens(after, before) == (opens(after, before) || opensBeside(after, before));
    }

    private static boolean opens(int outer, int inner) {
        return !isSpace(inner) && (!isPunctuation(inner) || isSpace(outer) || isPunctuation(outer));
    }

    private static boolean opensBeside(int outer, int inner) {
        return isPunctuation(inner) && isEastAsian(outer);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL ->
                    true;
            default -> false;
        };
    }

    private static boolean isEastAsian(int c) {
        return Character.isLetter(c)
                && switch (Character.UnicodeScript.of(c)) {
                    case HANGUL, HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
                    default -> false;
                };
    }
}
