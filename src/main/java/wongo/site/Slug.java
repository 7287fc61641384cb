package wongo.site;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The words of a post's address, made of its title: letters and digits with `-` in between, in
/// small letters.
public enum Slug {
    /// Hangul stays, composed (NFC), as do the letters of all other scripts.
    HANGUL {
        @Override
        public String of(String title) {
            return joined(title, "[^\\p{L}\\p{M}\\p{Nd}]+");
        }
    },
    /// Hangul is written in Latin letters as it is spoken, by the Revised Romanization; what has no
    /// Latin letters is left out.
    ROMAN {
        @Override
        public String of(String title) {
            return joined(plain(Romanization.of(title)), NOT_ASCII);
        }
    },
    /// Only what is written in Latin letters already, without their accents.
    ASCII {
        @Override
        public String of(String title) {
            return joined(plain(title), NOT_ASCII);
        }
    };

    private static final String NOT_ASCII = "[^a-z0-9]+";
    private static final int LONGEST = 60;
    private static final Map<String, String> LETTERS =
            Map.of(
                    "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ł", "l", "ð", "d", "þ",
                    "th", "ı", "i");

    /// Made of whole words, at most 60 chars; of a longer word its beginning. Empty where nothing
    /// of the title can be kept.
    public abstract String of(String title);

    /// The way in which a blog's files are called already; Hangul where they do not say.
    static Slug usual(List<String> names) {
        List<String> said = names.stream().filter(name -> name.matches(".*\\p{L}.*")).toList();
        long plain = said.stream().filter(name -> name.matches("\\p{ASCII}*")).count();
        return plain * 2 > said.size() ? ROMAN : HANGUL;
    }

    private static String joined(String title, String between) {
        String words =
                Normalizer.normalize(title, Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("['’]", "")
                        .replaceAll(between, "-")
                        .replaceAll("^-|-$", "");
        return words.length() <= LONGEST ? words : cut(words);
    }

    private static String cut(String words) {
        int end = words.lastIndexOf('-', LONGEST);
        if (end > 0) {
            return words.substring(0, end);
        }
        int whole = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return words.substring(0, whole);
    }

    private static String plain(String text) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .replaceAll("\\p{Mn}+", "")
                        .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain;
    }
}
