package wongo.dialect.markdown;

import wongo.article.Mark;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Pairs runs of `*`, `_` and `~` (CommonMark, appendix, *process emphasis*).
final class Emphasis {
    private final List<Piece> pieces;
    private final List<Pair> pairs;
    private final List<Piece> openers = new ArrayList<>();
    private final Map<String, Integer> bottoms = new HashMap<>();

    Emphasis(List<Piece> pieces, List<Pair> pairs) {
        this.pieces = pieces;
        this.pairs = pairs;
    }

    /// Pairs the runs from a piece on.
    void pair(int first) {
        openers.clear();
        bottoms.clear();
        for (int i = first; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.type == Piece.Type.RUN && piece.isActive) {
                close(piece);
                if (piece.canOpen && piece.length() > 0) {
                    openers.add(piece);
                }
                piece.isActive = false;
            }
        }
    }

    private void close(Piece closer) {
        while (closer.canClose && closer.length() > 0) {
            String key = key(closer);
            int bottom = bottoms.getOrDefault(key, 0);
            int at = openers.size() - 1;
            while (at >= bottom && !fits(openers.get(at), closer)) {
                at--;
            }
            if (at < bottom) {
                bottoms.put(key, openers.size());
                return;
            }
            pair(openers.get(at), closer);
            truncate(openers.get(at).length() > 0 ? at + 1 : at);
        }
    }

    private void truncate(int size) {
        openers.subList(size, openers.size()).clear();
        bottoms.replaceAll((key, bottom) -> Math.min(bottom, size));
    }

    private static String key(Piece closer) {
        return closer.text
                + closer.canOpen
                + (closer.to - closer.from) % 3
                + (closer.text.equals("~") ? closer.length() : "");
    }

    private static boolean fits(Piece opener, Piece closer) {
        if (!opener.text.equals(closer.text)) {
            return false;
        }
        if (opener.text.equals("~")) {
            return opener.length() == closer.length();
        }
        int sum = opener.to - opener.from + closer.to - closer.from;
        boolean both = opener.canClose || closer.canOpen;
        boolean thirds = (opener.to - opener.from) % 3 == 0 && (closer.to - closer.from) % 3 == 0;
        return !both || sum % 3 != 0 || thirds;
    }

    private void pair(Piece opener, Piece closer) {
        int length = Math.min(2, Math.min(opener.length(), closer.length()));
        Mark mark =
                opener.text.equals("~")
                        ? new Mark.Strike()
                        : length == 2 ? new Mark.Bold() : new Mark.Italic();
        Span open = new Span(opener.right - length, opener.right);
        Span close = new Span(closer.left, closer.left + length);
        opener.right -= length;
        closer.left += length;
        pairs.add(new Pair(opener, open, closer, close, List.of(mark)));
    }
}
