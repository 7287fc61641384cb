package wongo.article;

import org.jspecify.annotations.Nullable;

import wongo.article.Blocks.Place;
import wongo.article.Blocks.Read;

import java.util.List;

/// A node of the tree behind [Blocks]: height-balanced, built by joins (Blelloch, Ferizovic and
/// Sun, "Just Join for Parallel Ordered Sets", 2016). Immutable.
final class Node {
    /// A block with what is asked of it often.
    private record Entry(Read read, Size size) {
        Entry(Read read) {
            this(read, Size.of(read.block()));
        }
    }

    final @Nullable Node left;
    final @Nullable Node right;
    final Size size;
    private final Entry entry;
    private final int height;
    private final int reach;

    private Node(@Nullable Node left, Entry entry, @Nullable Node right) {
        this.left = left;
        this.entry = entry;
        this.right = right;
        this.size = size(left).plus(entry.size).plus(size(right));
        this.height = 1 + Math.max(height(left), height(right));
        int end = size(left).source() + entry.size.source();
        int before = left == null ? 0 : left.reach;
        int after = right == null ? 0 : end + right.reach;
        this.reach = Math.max(Math.max(before, end + entry.read.ahead()), after);
    }

    static @Nullable Node of(List<Read> reads, int from, int to) {
        if (from == to) {
            return null;
        }
        int middle = (from + to) >>> 1;
        return new Node(
                of(reads, from, middle), new Entry(reads.get(middle)), of(reads, middle + 1, to));
    }

    static int count(@Nullable Node node) {
        return size(node).count();
    }

    Block block() {
        return entry.read.block();
    }

    static Place find(Node root, Measure measure, int value) {
        Node node = root;
        Size passed = Size.NONE;
        while (true) {
            Size toNode = passed.plus(size(node.left));
            if (value < measure.of(toNode) && node.left != null) {
                node = node.left;
            } else if (value >= measure.of(toNode.plus(node.entry.size)) && node.right != null) {
                passed = toNode.plus(node.entry.size);
                node = node.right;
            } else {
                return new Place(
                        node.block(),
                        toNode.count(),
                        toNode.source(),
                        toNode.visible(),
                        toNode.rows());
            }
        }
    }

    static int firstReaching(Node root, int offset) {
        Node node = root;
        int count = 0;
        int source = 0;
        while (true) {
            if (node.left != null && source + node.left.reach > offset) {
                node = node.left;
                continue;
            }
            int end = source + size(node.left).source() + node.entry.size.source();
            count += count(node.left);
            if (end + node.entry.read.ahead() > offset || node.right == null) {
                return end + node.entry.read.ahead() > offset ? count : count + 1;
            }
            count++;
            source = end;
            node = node.right;
        }
    }

    static @Nullable Node take(@Nullable Node node, int count) {
        if (node == null || count <= 0) {
            return null;
        }
        int before = count(node.left);
        return count <= before
                ? take(node.left, count)
                : join(node.left, node.entry, take(node.right, count - before - 1));
    }

    static @Nullable Node drop(@Nullable Node node, int count) {
        if (node == null || count <= 0) {
            return node;
        }
        int before = count(node.left);
        return count > before
                ? drop(node.right, count - before - 1)
                : join(drop(node.left, count), node.entry, node.right);
    }

    static @Nullable Node join(@Nullable Node left, @Nullable Node right) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        Node last = left;
        while (last.right != null) {
            last = last.right;
        }
        return join(take(left, left.size.count() - 1), last.entry, right);
    }

    static void collect(@Nullable Node node, int from, int to, StringBuilder text) {
        if (node == null || from >= to) {
            return;
        }
        int start = size(node.left).source();
        int end = start + node.entry.size.source();
        if (from < start) {
            collect(node.left, from, Math.min(to, start), text);
        }
        if (from < end && to > start) {
            text.append(
                    node.block().source(),
                    Math.max(from, start) - start,
                    Math.min(to, end) - start);
        }
        if (to > end) {
            collect(node.right, Math.max(0, from - end), to - end, text);
        }
    }

    static void collect(@Nullable Node node, List<Read> reads) {
        if (node != null) {
            collect(node.left, reads);
            reads.add(node.entry.read);
            collect(node.right, reads);
        }
    }

    /// The blocks that count as shared; what holds none is not gone through.
    static void shared(@Nullable Node node, List<Block> shared) {
        if (node == null || node.size.shared() == 0) {
            return;
        }
        shared(node.left, shared);
        if (node.entry.size.shared() > 0) {
            shared.add(node.block());
        }
        shared(node.right, shared);
    }

    private static Node join(@Nullable Node left, Entry entry, @Nullable Node right) {
        if (left != null && height(left) > height(right) + 1) {
            return balance(left.left, left.entry, join(left.right, entry, right));
        }
        if (right != null && height(right) > height(left) + 1) {
            return balance(join(left, entry, right.left), right.entry, right.right);
        }
        return new Node(left, entry, right);
    }

    private static Node balance(@Nullable Node left, Entry entry, @Nullable Node right) {
        if (right != null && height(right) > height(left) + 1) {
            Node inner = right.left;
            if (inner != null && height(inner) > height(right.right)) {
                return new Node(
                        new Node(left, entry, inner.left),
                        inner.entry,
                        new Node(inner.right, right.entry, right.right));
            }
            return new Node(new Node(left, entry, right.left), right.entry, right.right);
        }
        if (left != null && height(left) > height(right) + 1) {
            Node inner = left.right;
            if (inner != null && height(inner) > height(left.left)) {
                return new Node(
                        new Node(left.left, left.entry, inner.left),
                        inner.entry,
                        new Node(inner.right, entry, right));
            }
            return new Node(left.left, left.entry, new Node(left.right, entry, right));
        }
        return new Node(left, entry, right);
    }

    private static int height(@Nullable Node node) {
        return node == null ? 0 : node.height;
    }

    private static Size size(@Nullable Node node) {
        return node == null ? Size.NONE : node.size;
    }
}
