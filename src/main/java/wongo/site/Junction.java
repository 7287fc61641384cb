package wongo.site;

import java.util.List;
import java.util.Map;

/// What is spoken where one syllable ends and the next begins, in Latin letters. The rules are
/// those of 국어의 로마자 표기법 (제2장, 제3장 제1항), with the sounds of 표준 발음법 (제8항 to 제20항) that it writes.
///
/// @param end of the first syllable
/// @param start of the second
record Junction(String end, String start) {
    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final List<String> STARTS =
            List.of("g kk n d tt r m b pp s ss - j jj ch k t p h".replace("-", "").split(" "));

    /// The seven sounds that a syllable ends with, and the letters that become them (제8항).
    private static final Map<Character, String> SOUNDS =
            Map.of(
                    'k', "ㄱㄲㅋㄳㄺ",
                    'n', "ㄴㄵㄶ",
                    't', "ㄷㅅㅆㅈㅊㅌㅎ",
                    'l', "ㄹㄼㄽㄾㅀ",
                    'm', "ㅁㄻ",
                    'p', "ㅂㅍㅄㄿ",
                    'g', "ㅇ");

    /// Two letters at the end, of which the second begins the next syllable that begins with none.
    private static final Map<Character, Junction> PARTED =
            Map.ofEntries(
                    Map.entry('ㄳ', new Junction("k", "s")),
                    Map.entry('ㄵ', new Junction("n", "j")),
                    Map.entry('ㄶ', new Junction("", "n")),
                    Map.entry('ㄺ', new Junction("l", "g")),
                    Map.entry('ㄻ', new Junction("l", "m")),
                    Map.entry('ㄼ', new Junction("l", "b")),
                    Map.entry('ㄽ', new Junction("l", "s")),
                    Map.entry('ㄾ', new Junction("l", "t")),
                    Map.entry('ㄿ', new Junction("l", "p")),
                    Map.entry('ㅀ', new Junction("", "r")),
                    Map.entry('ㅄ', new Junction("p", "s")),
                    Map.entry('ㅇ', new Junction("ng", "")),
                    Map.entry('ㅎ', new Junction("", "")));

    /// In front of 히 and 혀, where they make a verb passive or causative (제12항, 제17항).
    private static final Map<Character, Junction> BREATHED =
            Map.of(
                    'ㄱ', new Junction("", "k"),
                    'ㄺ', new Junction("l", "k"),
                    'ㅂ', new Junction("", "p"),
                    'ㄼ', new Junction("l", "p"),
                    'ㄷ', new Junction("", "ch"),
                    'ㅈ', new Junction("", "ch"),
                    'ㄵ', new Junction("n", "ch"));

    /// How a word begins.
    static String start(Syllable first) {
        return start(first.initial());
    }

    /// How a word ends.
    static String end(Syllable last) {
        return last.last() == Syllable.OPEN ? "" : spell(sound(last.last()));
    }

    static Junction of(Syllable first, Syllable second) {
        char last = first.last();
        if (last == Syllable.OPEN) {
            return new Junction("", start(second.initial()));
        }
        return switch (second.initial()) {
            case 'ㅇ' -> joined(last, second);
            case 'ㅎ' -> breathed(first, second);
            default ->
                    "ㅎㄶㅀ".indexOf(last) < 0
                            ? met(sound(last), second.initial())
                            : afterH(last, second.initial());
        };
    }

    /// A consonant goes over to a syllable that has none (제13항, 제14항); ㄷ and ㅌ are softened by 이
    /// (제17항).
    private static Junction joined(char last, Syllable second) {
        if (second.isI() && last == 'ㄷ') {
            return new Junction("", "j");
        }
        if ((second.isI() || second.isYeo()) && (last == 'ㅌ' || last == 'ㄾ')) {
            return new Junction(last == 'ㄾ' ? "l" : "", "ch");
        }
        Junction parted = PARTED.get(last);
        return parted == null ? new Junction("", start(last)) : parted;
    }

    /// Nouns keep their h (묵호, 집현전), and most words in titles are nouns.
    private static Junction breathed(Syllable first, Syllable second) {
        boolean isVerb =
                (second.isI() && "-ㄴㄹㅂㅆ".indexOf(second.last()) >= 0)
                        || (second.isYeo() && "-ㅆ".indexOf(second.last()) >= 0);
        Junction breathed = BREATHED.get(first.last());
        if (isVerb && breathed != null) {
            return breathed;
        }
        return first.equals(Syllable.of('못'))
                ? new Junction("", "t")
                : new Junction(spell(sound(first.last())), "h");
    }

    /// ㅎ at the end lends its breath to what follows, or is not heard (제12항).
    private static Junction afterH(char last, char initial) {
        String rest = last == 'ㄶ' ? "n" : last == 'ㅀ' ? "l" : "";
        return switch (initial) {
            case 'ㄱ' -> new Junction(rest, "k");
            case 'ㄷ' -> new Junction(rest, "t");
            case 'ㅈ' -> new Junction(rest, "ch");
            case 'ㅅ' -> new Junction(rest, "s");
            default -> met(last == 'ㅎ' && initial == 'ㄴ' ? 'n' : sound(last), initial);
        };
    }

    /// Consonants become like each other (제18항 to 제20항).
    private static Junction met(char sound, char initial) {
        boolean isNasal = initial == 'ㄴ' || initial == 'ㅁ';
        boolean isR = initial == 'ㄹ';
        if (isR && (sound == 'l' || sound == 'n') || sound == 'l' && initial == 'ㄴ') {
            return new Junction("l", "l");
        }
        if (!isNasal && !isR) {
            return new Junction(spell(sound), start(initial));
        }
        String end =
                switch (sound) {
                    case 'k' -> "ng";
                    case 't' -> "n";
                    case 'p' -> "m";
                    default -> spell(sound);
                };
        return new Junction(end, isR ? "n" : start(initial));
    }

    private static char sound(char last) {
        return SOUNDS.entrySet().stream()
                .filter(sound -> sound.getValue().indexOf(last) >= 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no end of a syllable: " + last));
    }

    private static String spell(char sound) {
        return sound == 'g' ? "ng" : String.valueOf(sound);
    }

    private static String start(char initial) {
        return STARTS.get(INITIALS.indexOf(initial));
    }
}
