package wongo.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A text whose last letter an input method still composes: `한ㄱ` and `한그` are on the way to `한글`,
/// `하` to `한`, and `한` to `하나`.
final class HalfTyped {
    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final String FINALS = "\0ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
    private static final String MEDIALS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";

    /// Finals of two consonants: each, and what it is made of.
    private static final List<String> DOUBLES =
            List.of("ㄳㄱㅅ", "ㄵㄴㅈ", "ㄶㄴㅎ", "ㄺㄹㄱ", "ㄻㄹㅁ", "ㄼㄹㅂ", "ㄽㄹㅅ", "ㄾㄹㅌ", "ㄿㄹㅍ", "ㅀㄹㅎ", "ㅄㅂㅅ");

    private static final char FIRST = '\uAC00';
    private static final char LAST = '\uD7A3';
    private static final int ONE_MEDIAL = FINALS.length();
    private static final int ONE_INITIAL = MEDIALS.length() * ONE_MEDIAL;

    private HalfTyped() {}

    /// The regular expression of what a text may become when its last letter is done.
    static String pattern(String text) {
        int last = text.length() - 1;
        return last < 0
                ? ""
                : Pattern.quote(text.substring(0, last)) + "(?:" + letter(text.charAt(last)) + ")";
    }

    private static String letter(char c) {
        if (INITIALS.indexOf(c) >= 0) {
            return c + "|" + syllables(c);
        }
        if (c < FIRST || c > LAST) {
            return Pattern.quote(String.valueOf(c));
        }
        int last = (c - FIRST) % ONE_MEDIAL;
        return last == 0 ? open(c) : closed(c, last);
    }

    private static String syllables(char initial) {
        int first = FIRST + INITIALS.indexOf(initial) * ONE_INITIAL;
        return range(first, first + ONE_INITIAL - 1);
    }

    /// A syllable without a final may get one, and another vowel behind its own: `고`, `과`.
    private static String open(char c) {
        int more =
                switch (MEDIALS.charAt((c - FIRST) % ONE_INITIAL / ONE_MEDIAL)) {
                    case 'ㅗ', 'ㅜ' -> 3;
                    case 'ㅡ' -> 1;
                    default -> 0;
                };
        return range(c, c + (more + 1) * ONE_MEDIAL - 1);
    }

    /// A final may get a second, or be the first letter of what comes.
    private static String closed(char c, int last) {
        char open = (char) (c - last);
        char own = FINALS.charAt(last);
        List<String> ways = new ArrayList<>(List.of(String.valueOf(c)));
        if (INITIALS.indexOf(own) >= 0) {
            ways.add(open + syllables(own));
        }
        for (String two : DOUBLES) {
            if (two.charAt(1) == own) {
                ways.add(String.valueOf(with(open, two.charAt(0))));
            }
            if (two.charAt(0) == own) {
                ways.add(with(open, two.charAt(1)) + syllables(two.charAt(2)));
            }
        }
        return String.join("|", ways);
    }

    private static char with(char open, char last) {
        return (char) (open + FINALS.indexOf(last));
    }

    private static String range(int first, int last) {
        return "[" + (char) first + "-" + (char) last + "]";
    }
}
