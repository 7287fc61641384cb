package wongo.text;

import java.util.Locale;
import java.util.OptionalInt;

/// What is typed to find something by its name: any part of the name, in capitals or not, without
/// its spaces if one likes, in Hangul that is still being composed, or by first consonants alone
/// (`ㅈㅁ` for `제목`).
///
/// @param typed as typed so far; empty fits everything
public record NameQuery(String typed) {
    /// The name begins so.
    private static final int NAME = 0;

    /// A word of it begins so.
    private static final int WORD = 1;

    /// It holds that somewhere.
    private static final int PART = 2;

    public NameQuery {
        typed = typed.toLowerCase(Locale.ROOT);
    }

    /// How well a name fits, the least best; empty where it does not.
    public OptionalInt rank(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String wanted = Jamo.letters(typed);
        String joined = typed.endsWith(" ") ? wanted : wanted.replace(" ", "");
        for (int rank = NAME; rank <= PART; rank++) {
            for (int i = 0; i < Math.max(1, lower.length()); i++) {
                if (rankOf(lower, i) == rank && fits(lower.substring(i), wanted, joined)) {
                    return OptionalInt.of(rank);
                }
            }
        }
        return OptionalInt.empty();
    }

    private static boolean fits(String rest, String wanted, String joined) {
        return Jamo.letters(rest).startsWith(wanted)
                || Jamo.letters(rest.replace(" ", "")).startsWith(joined)
                || Jamo.initials(rest.replace(" ", "")).startsWith(joined);
    }

    private static int rankOf(String name, int at) {
        if (at == 0) {
            return NAME;
        }
        return Character.isLetterOrDigit(name.charAt(at - 1)) ? PART : WORD;
    }
}
