package wongo.text;

import java.text.Normalizer;
import java.util.List;

/// Hangul by the letters that a keyboard types: `값` is `ㄱㅏㅂㅅ`, `왜` is `ㅇㅗㅐ`. So a syllable that is
/// half typed, and the one it grows into, begin with the same letters, even where its last
/// consonant is about to become the next syllable's first (`젬` on the way to `제목`).
///
/// Whatever is not Hangul stays as it is. Both forms of Hangul, composed and decomposed, give the
/// same.
public final class Jamo {
    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final int VOWELS = 21;
    private static final int ENDS = 28;

    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final List<String> MEDIALS =
            List.of(
                    "ㅏ", "ㅐ", "ㅑ", "ㅒ", "ㅓ", "ㅔ", "ㅕ", "ㅖ", "ㅗ", "ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅛ", "ㅜ", "ㅜㅓ",
                    "ㅜㅔ", "ㅜㅣ", "ㅠ", "ㅡ", "ㅡㅣ", "ㅣ");
    private static final List<String> FINALS =
            List.of(
                    "", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ",
                    "ㄹㅍ", "ㄹㅎ", "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ");

    /// Letters that one sign shows and two keys type.
    private static final String CLUSTERS = "ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄㅘㅙㅚㅝㅞㅟㅢ";

    private static final List<String> PARTS =
            List.of(
                    "ㄱㅅ", "ㄴㅈ", "ㄴㅎ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ", "ㅂㅅ", "ㅗㅏ", "ㅗㅐ",
                    "ㅗㅣ", "ㅜㅓ", "ㅜㅔ", "ㅜㅣ", "ㅡㅣ");

    private Jamo() {}

    /// Every letter, in the order typed.
    public static String letters(String text) {
        StringBuilder letters = new StringBuilder(3 * text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .chars()
                .forEach(c -> letters.append(letters((char) c)));
        return letters.toString();
    }

    /// The first consonant of every syllable: `제목` is `ㅈㅁ`.
    public static String initials(String text) {
        StringBuilder initials = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .chars()
                .forEach(c -> initials.append(isSyllable(c) ? initial(c) : (char) c));
        return initials.toString();
    }

    /// Every syllable whose letters begin so, the one that has no others first: for `ㄱㅏㄱ` `각` and
    /// `갃`. None where no consonant comes first.
    public static String syllables(String letters) {
        int initial = letters.isEmpty() ? -1 : INITIALS.indexOf(letters.charAt(0));
        if (initial < 0) {
            return "";
        }
        StringBuilder syllables = new StringBuilder();
        int first = FIRST + initial * VOWELS * ENDS;
        for (int c = first; c < first + VOWELS * ENDS; c++) {
            if (letters((char) c).startsWith(letters)) {
                syllables.append((char) c);
            }
        }
        return syllables.toString();
    }

    /// The consonants that a syllable ends with; empty where it ends with its vowel.
    public static String end(char syllable) {
        return FINALS.get((syllable - FIRST) % ENDS);
    }

    private static String letters(char c) {
        if (isSyllable(c)) {
            int rest = (c - FIRST) % (VOWELS * ENDS);
            return initial(c) + MEDIALS.get(rest / ENDS) + end(c);
        }
        int cluster = CLUSTERS.indexOf(c);
        return cluster < 0 ? String.valueOf(c) : PARTS.get(cluster);
    }

    private static char initial(int syllable) {
        return INITIALS.charAt((syllable - FIRST) / (VOWELS * ENDS));
    }

    /// Whether a char is a composed syllable.
    public static boolean isSyllable(int c) {
        return FIRST <= c && c <= LAST;
    }
}
