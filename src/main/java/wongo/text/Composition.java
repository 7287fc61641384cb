package wongo.text;

import java.util.ArrayList;
import java.util.List;

/// Two changes as one. The text between them is seen as pieces: stretches kept from the first text,
/// and texts put in.
final class Composition {
    private static final int REST = Integer.MAX_VALUE / 2;

    private sealed interface Piece {
        int length();

        Piece cut(int from, int to);
    }

    private record Kept(int start, int end) implements Piece {
        @Override
        public int length() {
            return end - start;
        }

        @Override
        public Piece cut(int from, int to) {
            return new Kept(start + from, start + to);
        }
    }

    private record Put(String text) implements Piece {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public Piece cut(int from, int to) {
            return new Put(text.substring(from, to));
        }
    }

    private Composition() {}

    static Change of(Change first, Change second) {
        return edits(replay(pieces(first), second));
    }

    private static List<Piece> pieces(Change change) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Edit edit : change.edits()) {
            pieces.add(new Kept(from, edit.span().start()));
            pieces.add(new Put(edit.text()));
            from = edit.span().end();
        }
        pieces.add(new Kept(from, REST));
        return pieces;
    }

    private static List<Piece> replay(List<Piece> between, Change second) {
        List<Piece> after = new ArrayList<>();
        int from = 0;
        for (Edit edit : second.edits()) {
            copy(between, from, edit.span().start(), after);
            after.add(new Put(edit.text()));
            from = edit.span().end();
        }
        copy(between, from, REST, after);
        return after;
    }

    private static void copy(List<Piece> pieces, int from, int to, List<Piece> target) {
        int at = 0;
        for (Piece piece : pieces) {
            int start = Math.max(from, at);
            int end = Math.min(to, at + piece.length());
            if (start < end) {
                target.add(piece.cut(start - at, end - at));
            }
            at += piece.length();
        }
    }

    private static Change edits(List<Piece> after) {
        List<Edit> edits = new ArrayList<>();
        StringBuilder put = new StringBuilder();
        int from = 0;
        for (Piece piece : after) {
            switch (piece) {
                case Put(String text) -> put.append(text);
                case Kept(int start, int end) -> {
                    edits.add(new Edit(new Span(from, start), put.toString()));
                    put.setLength(0);
                    from = end;
                }
            }
        }
        return new Change(edits);
    }
}
