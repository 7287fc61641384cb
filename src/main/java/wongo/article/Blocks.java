package wongo.article;

import org.jspecify.annotations.Nullable;

import wongo.text.Span;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The blocks of a body in order, as a persistent balanced tree: a splice shares all that it does
/// not touch, and the block at a source offset, a visible offset or a row is found in logarithmic
/// time.
///
/// The list that lost (`List<Block>` with a table of offsets) copied and re-added the whole article
/// per key press.
public final class Blocks implements Iterable<Block> {
    /// A block and how far its reading looked: the number of chars behind its end (the end of the
    /// text counting as one) that could have made it end elsewhere.
    public record Read(Block block, int ahead) {}

    /// A block and where it starts.
    ///
    /// @param index its number among the blocks
    /// @param source the source offset of its first char, in the body
    /// @param visible the visible offset of its first row
    /// @param row the number of its first row
    public record Place(Block block, int index, int source, int visible, int row) {
        public int sourceEnd() {
            return source + block.source().length();
        }

        /// The source of the block, in the body.
        public Span span() {
            return new Span(source, sourceEnd());
        }
    }

    private static final Blocks EMPTY = new Blocks(null);

    private final @Nullable Node root;

    private Blocks(@Nullable Node root) {
        this.root = root;
    }

    public static Blocks empty() {
        return EMPTY;
    }

    public static Blocks of(List<Read> reads) {
        return new Blocks(Node.of(reads, 0, reads.size()));
    }

    public int count() {
        return Node.count(root);
    }

    /// Chars of source.
    public int length() {
        return root == null ? 0 : root.size.source();
    }

    public int rows() {
        return root == null ? 0 : root.size.rows();
    }

    /// Visible chars, each row's end counted as one.
    public int extent() {
        return root == null ? 0 : root.size.visible();
    }

    public Block get(int index) {
        return place(index).block();
    }

    /// The place of the block with a number.
    public Place place(int index) {
        if (index < 0 || index >= count()) {
            throw new IndexOutOfBoundsException(index + " of " + count());
        }
        return Node.find(root, Measure.COUNT, index);
    }

    /// The block that holds the char at a source offset; the last one for the end of the body.
    ///
    /// @throws NoSuchElementException if there are no blocks
    public Place atSource(int offset) {
        return find(Measure.SOURCE, offset);
    }

    /// The block that holds a visible offset; the last that shows for the end of the text.
    ///
    /// @throws NoSuchElementException if nothing shows
    public Place atVisible(int offset) {
        return find(Measure.VISIBLE, offset);
    }

    /// The block that holds a row.
    public Place atRow(int row) {
        return find(Measure.ROWS, row);
    }

    /// The blocks that may say something of others, or others of them, in order: link definitions,
    /// what is not understood, footnotes and what refers to them.
    public List<Block> shared() {
        List<Block> shared = new ArrayList<>();
        Node.shared(root, shared);
        return shared;
    }

    /// The number of the first block whose reading looked at or past a source offset.
    public int firstReaching(int offset) {
        return root == null ? 0 : Node.firstReaching(root, offset);
    }

    /// These blocks with those numbered `from` (inclusive) to `to` (exclusive) replaced.
    public Blocks splice(int from, int to, List<Read> reads) {
        Node before = Node.take(root, from);
        Node after = Node.drop(root, to);
        return new Blocks(Node.join(Node.join(before, Node.of(reads, 0, reads.size())), after));
    }

    /// The source between two offsets.
    public String slice(int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        Node.collect(root, from, to, text);
        return text.toString();
    }

    public String source() {
        return slice(0, length());
    }

    public Stream<Block> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /// The blocks with their places, from a number on.
    public Stream<Place> places(int from) {
        return Stream.iterate(from, i -> i < count(), i -> i + 1).map(this::place);
    }

    @Override
    public Iterator<Block> iterator() {
        return new Walk(root);
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Blocks that) || that.count() != count()) {
            return false;
        }
        Iterator<Block> theirs = that.iterator();
        for (Block block : this) {
            if (!block.equals(theirs.next())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return length();
    }

    @Override
    public String toString() {
        return stream().toList().toString();
    }

    private Place find(Measure measure, int value) {
        int total = root == null ? 0 : measure.of(root.size);
        if (total == 0) {
            throw new NoSuchElementException("no block at " + measure + " " + value);
        }
        return Node.find(root, measure, Math.clamp(value, 0, total - 1));
    }

    private static final class Walk implements Iterator<Block> {
        private final Deque<Node> path = new ArrayDeque<>();

        Walk(@Nullable Node root) {
            descend(root);
        }

        private void descend(@Nullable Node node) {
            for (Node at = node; at != null; at = at.left) {
                path.push(at);
            }
        }

        @Override
        public boolean hasNext() {
            return !path.isEmpty();
        }

        @Override
        public Block next() {
            if (path.isEmpty()) {
                throw new NoSuchElementException();
            }
            Node node = path.pop();
            descend(node.right);
            return node.block();
        }
    }

    /// Every block with what its reading looked at.
    List<Read> reads() {
        List<Read> reads = new ArrayList<>();
        Node.collect(root, reads);
        return reads;
    }
}
