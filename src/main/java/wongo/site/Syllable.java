package wongo.site;

/// A syllable of Hangul and its letters.
///
/// @param initial the consonant that it begins with, `ㅇ` for none
/// @param vowel its place in Unicode's order of the 21 vowels, from 0 (`ㅏ`)
/// @param last the consonants that it ends with, [#OPEN] for none
record Syllable(char initial, int vowel, char last) {
    static final char OPEN = '-';

    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final int VOWELS = 21;
    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final String ENDS = OPEN + "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

    static boolean is(int c) {
        return c >= FIRST && c <= LAST;
    }

    static Syllable of(int c) {
        int number = c - FIRST;
        int ends = ENDS.length();
        return new Syllable(
                INITIALS.charAt(number / (VOWELS * ends)),
                number / ends % VOWELS,
                ENDS.charAt(number % ends));
    }

    /// Whether its vowel is `ㅣ`.
    boolean isI() {
        return vowel == VOWELS - 1;
    }

    /// Whether its vowel is `ㅕ`.
    boolean isYeo() {
        return vowel == 6;
    }
}
