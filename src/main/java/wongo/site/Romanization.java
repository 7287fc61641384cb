package wongo.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Korean in Latin letters, by the Revised Romanization (국어의 로마자 표기법): as it is spoken, in small
/// letters. Tense sounds are not written (압구정 is `apgujeong`).
///
/// Decision: what a dictionary would have to know (an ㄴ between the parts of a word, the parts
/// themselves) is a short list, `sounds.tsv`, of the examples of the standard; a word that is not
/// in it is written as its letters say. A dictionary lost: it would be the largest thing in the
/// program, for addresses that the writer may change.
final class Romanization {
    private static final List<String> VOWELS =
            List.of(
                    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo",
                    "u", "wo", "we", "wi", "yu", "eu", "ui", "i");

    /// The longest first.
    private static final List<Sound> SOUNDS = read();

    private Romanization() {}

    /// @param written a word as it is spelled
    /// @param spoken a spelling that says how it is spoken
    private record Sound(String written, String spoken) {}

    /// The text with every syllable of Hangul romanised; all else stays.
    static String of(String text) {
        String spoken = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (Sound sound : SOUNDS) {
            spoken = spoken.replace(sound.written(), sound.spoken());
        }
        StringBuilder roman = new StringBuilder();
        List<Syllable> word = new ArrayList<>();
        spoken.codePoints()
                .forEach(
                        c -> {
                            if (Syllable.is(c)) {
                                word.add(Syllable.of(c));
                            } else {
                                append(word, roman);
                                word.clear();
                                roman.appendCodePoint(c);
                            }
                        });
        append(word, roman);
        return roman.toString();
    }

    private static void append(List<Syllable> word, StringBuilder roman) {
        for (int i = 0; i < word.size(); i++) {
            Syllable syllable = word.get(i);
            if (i == 0) {
                roman.append(Junction.start(syllable));
            }
            roman.append(VOWELS.get(syllable.vowel()));
            if (i + 1 < word.size()) {
                Junction junction = Junction.of(syllable, word.get(i + 1));
                roman.append(junction.end()).append(junction.start());
            } else {
                roman.append(Junction.end(syllable));
            }
        }
    }

    private static List<Sound> read() {
        try (InputStream in = Romanization.class.getResourceAsStream("/wongo/site/sounds.tsv")) {
            if (in == null) {
                throw new IllegalStateException("no sounds.tsv");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(word -> new Sound(word[0], word[1]))
                    .sorted(Comparator.comparing((Sound word) -> -word.written().length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("our own resources can be read", e);
        }
    }
}
