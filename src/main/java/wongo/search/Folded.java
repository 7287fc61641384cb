package wongo.search;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// A text as it is searched: its letters composed (NFC), with the way back to the text as it
/// stands, which stays as it is.
final class Folded {
    private final String text;

    /// Where each offset is in the text as it stands; of no length where the two are the same.
    private final int[] places;

    private Folded(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    static Folded of(String original) {
        if (Normalizer.isNormalized(original, Normalizer.Form.NFC)) {
            return new Folded(original, new int[0]);
        }
        StringBuilder composed = new StringBuilder(original.length());
        int[] places = new int[original.length() + 1];
        Arrays.fill(places, -1);
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(original);
        int start = 0;
        for (int end = letters.next(); end != BreakIterator.DONE; end = letters.next()) {
            String letter = original.substring(start, end);
            String form = Normalizer.normalize(letter, Normalizer.Form.NFC);
            places = room(places, composed.length() + form.length());
            places[composed.length()] = start;
            for (int i = 1; form.equals(letter) && i < form.length(); i++) {
                places[composed.length() + i] = start + i;
            }
            composed.append(form);
            start = end;
        }
        places[composed.length()] = original.length();
        return new Folded(composed.toString(), places);
    }

    /// Few letters are longer composed than they were.
    private static int[] room(int[] places, int last) {
        if (last < places.length) {
            return places;
        }
        int[] more = Arrays.copyOf(places, last * 2 + 1);
        Arrays.fill(more, places.length, more.length, -1);
        return more;
    }

    String text() {
        return text;
    }

    /// Where an offset of the folded text is in the text as it stands; -1 within a letter that was
    /// composed.
    int placeOf(int offset) {
        return places.length == 0 ? offset : places[offset];
    }

    /// Where the letter that an offset lies in begins.
    int startOf(int offset) {
        int at = offset;
        while (placeOf(at) < 0) {
            at--;
        }
        return placeOf(at);
    }

    /// Where the letter that an offset lies in ends.
    int endOf(int offset) {
        int at = offset;
        while (placeOf(at) < 0) {
            at++;
        }
        return placeOf(at);
    }
}
