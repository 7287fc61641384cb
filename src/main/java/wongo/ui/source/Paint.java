package wongo.ui.source;

import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

import wongo.ui.source.Layers.Marked;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// The style classes of a row's chars.
final class Paint {
    /// A sign that stands for a char that does not show.
    private static final String UNSEEN = "source-unseen";

    private Paint() {}

    /// @param row as shown
    static StyleSpans<Collection<String>> of(String row, List<Token> tokens, List<Marked> marked) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        List<Integer> edges = edges(row, tokens, marked);
        int next = 0;
        for (int i = 0; i + 1 < edges.size(); i++) {
            int start = edges.get(i);
            while (next < tokens.size() && tokens.get(next).end() <= start) {
                next++;
            }
            List<String> classes = new ArrayList<>(2);
            if (next < tokens.size() && tokens.get(next).start() <= start) {
                classes.add(tokens.get(next).part().styleClass());
            }
            marked.stream()
                    .filter(mark -> mark.place().start() <= start && start < mark.place().end())
                    .forEach(mark -> classes.add(mark.layer()));
            if (Unseen.isSign(row.charAt(start))) {
                classes.add(UNSEEN);
            }
            spans.add(
                    classes.isEmpty() ? List.of() : List.copyOf(classes), edges.get(i + 1) - start);
        }
        if (edges.size() < 2) {
            spans.add(List.of(), 0);
        }
        return spans.create();
    }

    /// Where the style may change.
    private static List<Integer> edges(String row, List<Token> tokens, List<Marked> marked) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(0, row.length()));
        for (Token token : tokens) {
            edges.add(token.start());
            edges.add(token.end());
        }
        for (Marked mark : marked) {
            edges.add(mark.place().start());
            edges.add(mark.place().end());
        }
        for (int i = 0; i < row.length(); i++) {
            if (Unseen.isSign(row.charAt(i))) {
                edges.add(i);
                edges.add(i + 1);
            }
        }
        return List.copyOf(edges);
    }
}
