package wongo.search;

/// What a whole word is.
///
/// A word ends where letters, digits and `_` end, and where Hangul meets another script: in `GPT를`
/// and `AI기반` stand the words `GPT` and `AI`. A word of Hangul ends before its particles too
/// ([Particles]), since no noun of Korean stands long without: `원고지를` holds the whole word `원고지`,
/// `원고지기` does not, and `새원고지` does not either.
final class WholeWord {
    private WholeWord() {}

    /// @param text composed (NFC)
    static boolean is(String text, int start, int end) {
        if (joins(text, start)) {
            return false;
        }
        return !joins(text, end) || (end > start && endsBeforeParticles(text, end));
    }

    private static boolean endsBeforeParticles(String text, int end) {
        int to = end;
        while (to < text.length() && isHangul(text.charAt(to))) {
            to++;
        }
        return to > end && Particles.fill(text, end, to);
    }

    /// Whether the chars on both sides of a place belong to one word.
    private static boolean joins(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(at);
        int behind = text.codePointAt(at);
        return isWord(before) && isWord(behind) && isHangul(before) == isHangul(behind);
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c)
                || c == '_'
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isHangul(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }
}
