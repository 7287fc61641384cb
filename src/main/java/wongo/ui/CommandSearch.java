package wongo.ui;

import wongo.text.Jamo;
import wongo.text.NameQuery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// Finds actions by what is typed of their names, in whichever language they are shown: a part of
/// the name, its first consonants, or letters of it in order.
final class CommandSearch {
    private static final int OTHER_LANGUAGE = 1;
    private static final int PARTS = 10;
    private static final int SCATTERED = 20;

    private final List<Action> actions;
    private final Words words;

    /// @param also its name in another language, where only that fits
    record Hit(Action action, Optional<String> also, int rank) {}

    /// @param words the language that the names are shown in
    CommandSearch(List<Action> actions, Words words) {
        this.actions = actions;
        this.words = words;
    }

    /// The best first; of equals the one used last, then in the order of the menus.
    ///
    /// @param recent ids, the latest first
    List<Hit> find(String typed, List<String> recent) {
        List<Hit> hits = new ArrayList<>();
        actions.forEach(action -> hit(action, typed).ifPresent(hits::add));
        hits.sort(
                Comparator.comparingInt(Hit::rank)
                        .thenComparingInt(hit -> age(hit.action(), recent)));
        return hits;
    }

    private static int age(Action action, List<String> recent) {
        int age = recent.indexOf(action.id());
        return age < 0 ? Integer.MAX_VALUE : age;
    }

    private Optional<Hit> hit(Action action, String typed) {
        String name = action.name(words);
        OptionalInt rank = rank(name, typed);
        if (rank.isPresent()) {
            return Optional.of(new Hit(action, Optional.empty(), 2 * rank.getAsInt()));
        }
        for (String other : action.names()) {
            OptionalInt found = rank(other, typed);
            if (found.isPresent()) {
                return Optional.of(
                        new Hit(action, Optional.of(other), 2 * found.getAsInt() + OTHER_LANGUAGE));
            }
        }
        return Optional.empty();
    }

    private static OptionalInt rank(String name, String typed) {
        OptionalInt whole = new NameQuery(typed).rank(name);
        if (whole.isPresent()) {
            return whole;
        }
        int rank = 0;
        for (String part : typed.split("\\s+")) {
            OptionalInt one = new NameQuery(part).rank(name);
            if (one.isEmpty()) {
                return isScattered(name, typed) ? OptionalInt.of(SCATTERED) : OptionalInt.empty();
            }
            rank += one.getAsInt();
        }
        return OptionalInt.of(PARTS + rank);
    }

    /// Whether the letters typed all occur in the name, in order.
    private static boolean isScattered(String name, String typed) {
        String letters = Jamo.letters(name.toLowerCase(Locale.ROOT));
        int at = 0;
        for (char letter : Jamo.letters(typed.toLowerCase(Locale.ROOT)).toCharArray()) {
            if (letter != ' ') {
                at = letters.indexOf(letter, at) + 1;
                if (at == 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
