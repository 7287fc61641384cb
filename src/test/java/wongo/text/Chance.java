package wongo.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/// Texts and changes by chance: the same for the same seed.
public final class Chance {
    private static final String LETTERS = "가나다 abc<>&\n";

    private final Random random;

    public Chance(long seed) {
        random = new Random(seed);
    }

    public Random random() {
        return random;
    }

    /// A number from 0 up to but not including `bound`.
    public int below(int bound) {
        return random.nextInt(bound);
    }

    public <T> T oneOf(List<T> things) {
        return things.get(below(things.size()));
    }

    public String text(int longest) {
        StringBuilder text = new StringBuilder();
        for (int i = below(longest + 1); i > 0; i--) {
            text.append(LETTERS.charAt(below(LETTERS.length())));
        }
        return text.toString();
    }

    /// A stretch of a text of that length, empty at times.
    public Span span(int length) {
        int one = below(length + 1);
        int other = below(length + 1);
        return new Span(Math.min(one, other), Math.max(one, other));
    }

    /// Up to five edits of a text of that length, some touching, some at one place.
    public Change change(int length) {
        TreeSet<Integer> cuts = new TreeSet<>();
        int count = 1 + below(5);
        for (int i = 0; i < 2 * count; i++) {
            cuts.add(below(length + 1));
        }
        List<Edit> edits = new ArrayList<>();
        Integer from = cuts.pollFirst();
        for (int to : cuts) {
            switch (below(4)) {
                case 0 -> edits.add(Edit.insert(from, text(3)));
                case 1 -> edits.add(Edit.delete(new Span(from, to)));
                case 2 -> edits.add(new Edit(new Span(from, to), text(4)));
                default -> {}
            }
            from = to;
        }
        edits.add(Edit.insert(from, text(2)));
        return Change.of(edits);
    }
}
