package wongo.search;

import wongo.text.Jamo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A text whose last letter an input method still composes: `한ㄱ` and `한그` are on the way to `한글`,
/// `하` to `한`, and `한` to `하나`. What it may become begins with the same letters as typed ([Jamo]).
final class HalfTyped {
    private HalfTyped() {}

    /// The regular expression of what a text may become when its last letter is done.
    static String pattern(String text) {
        int last = text.length() - 1;
        return last < 0
                ? ""
                : Pattern.quote(text.substring(0, last))
                        + "(?:"
                        + letter(text.substring(last))
                        + ")";
    }

    /// The letter as it is, a syllable that goes on with it, or a syllable of its first letters
    /// before one that goes on with the rest.
    private static String letter(String last) {
        String typed = Jamo.letters(last);
        List<String> ways = new ArrayList<>(List.of(Pattern.quote(last)));
        for (int i = 0; i < typed.length(); i++) {
            String done = done(typed.substring(0, i));
            String goingOn = Jamo.syllables(typed.substring(i));
            if (done.length() == Math.min(i, 1) && !goingOn.isEmpty()) {
                ways.add(done + oneOf(goingOn));
            }
        }
        return String.join("|", ways);
    }

    /// The syllable of just these letters; nothing where they are none.
    private static String done(String letters) {
        String syllables = Jamo.syllables(letters);
        String first = syllables.substring(0, Math.min(1, syllables.length()));
        return Jamo.letters(first).equals(letters) ? first : "";
    }

    /// Written as the runs of neighbours it consists of, since hundreds one by one take long to
    /// match.
    private static String oneOf(String syllables) {
        StringBuilder runs = new StringBuilder("[");
        int start = 0;
        for (int i = 1; i <= syllables.length(); i++) {
            if (i == syllables.length() || syllables.charAt(i) != syllables.charAt(i - 1) + 1) {
                runs.append(syllables.charAt(start)).append('-').append(syllables.charAt(i - 1));
                start = i;
            }
        }
        return runs.append(']').toString();
    }
}
