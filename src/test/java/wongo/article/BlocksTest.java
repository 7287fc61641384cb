package wongo.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import wongo.article.Blocks.Place;
import wongo.article.Blocks.Read;
import wongo.text.Chance;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;

/// The tree of blocks behaves as a plain list of them would.
class BlocksTest {
    private static final int SEEDS = 150;
    private static final int SPLICES = 12;

    @Test
    void splicesAsAListDoes() {
        always(
                (model, blocks, chance) -> {
                    assertEquals(model, blocks.reads());
                    assertEquals(
                            model.stream().map(Read::block).toList(), blocks.stream().toList());
                    assertEquals(model.size(), blocks.count());
                    assertEquals(source(model), blocks.source());
                    assertEquals(Blocks.of(model), blocks);
                });
    }

    @Test
    void sharesTheBlocksThatASpliceDoesNotTouch() {
        List<Read> reads = reads(new Chance(1), 100);
        Blocks after = Blocks.of(reads).splice(40, 60, reads(new Chance(2), 5));
        for (int i = 0; i < 40; i++) {
            assertSame(reads.get(i).block(), after.get(i));
            assertSame(reads.get(60 + i).block(), after.get(45 + i));
        }
    }

    @Test
    void countsAsAListDoes() {
        always(
                (model, blocks, chance) -> {
                    assertEquals(source(model).length(), blocks.length());
                    assertEquals(sum(model, BlocksTest::extent), blocks.extent());
                    assertEquals(sum(model, BlocksTest::rows), blocks.rows());
                });
    }

    @Test
    void knowsTheBlocksThatSaySomethingOfOthersInOrder() {
        always(
                (model, blocks, chance) ->
                        assertEquals(
                                model.stream()
                                        .map(Read::block)
                                        .filter(BlocksTest::isShared)
                                        .toList(),
                                blocks.shared()));
    }

    private static boolean isShared(Block block) {
        return block instanceof Block.Definition
                || block.lines().stream().anyMatch(line -> line.kind() instanceof Kind.Note);
    }

    @Test
    void findsTheBlockAtEverySourceOffset() {
        always(
                (model, blocks, chance) -> {
                    for (int at = 0; at <= blocks.length() && blocks.length() > 0; at++) {
                        Place expected = find(model, read -> read.block().source().length(), at);
                        assertEquals(expected, blocks.atSource(at));
                    }
                });
    }

    @Test
    void findsTheBlockAtEveryVisibleOffset() {
        always(
                (model, blocks, chance) -> {
                    for (int at = 0; at <= blocks.extent() && blocks.extent() > 0; at++) {
                        assertEquals(find(model, BlocksTest::extent, at), blocks.atVisible(at));
                    }
                });
    }

    @Test
    void findsTheBlockOfEveryRow() {
        always(
                (model, blocks, chance) -> {
                    for (int row = 0; row <= blocks.rows() && blocks.rows() > 0; row++) {
                        assertEquals(find(model, BlocksTest::rows, row), blocks.atRow(row));
                    }
                });
    }

    @Test
    void numbersItsBlocks() {
        always(
                (model, blocks, chance) -> {
                    List<Place> places = blocks.places(0).toList();
                    assertEquals(model.size(), places.size());
                    for (int i = 0; i < model.size(); i++) {
                        assertEquals(place(model, i), places.get(i));
                        assertSame(model.get(i).block(), blocks.get(i));
                    }
                });
    }

    @Test
    void findsTheFirstBlockWhoseReadingLookedAtAPlace() {
        always(
                (model, blocks, chance) -> {
                    for (int at = 0; at <= blocks.length() + 1; at++) {
                        assertEquals(firstReaching(model, at), blocks.firstReaching(at));
                    }
                });
    }

    @Test
    void slicesAsItsSourceDoes() {
        always(
                (model, blocks, chance) -> {
                    for (int i = 0; i < 20; i++) {
                        Span span = chance.span(blocks.length());
                        assertEquals(
                                span.of(source(model)), blocks.slice(span.start(), span.end()));
                    }
                });
    }

    @Test
    void staysBalanced() {
        LongStream.range(0, 20)
                .forEach(
                        seed -> {
                            Chance chance = new Chance(seed);
                            Node node = Node.of(reads(chance, 300), 0, 300);
                            for (int i = 0; i < 100; i++) {
                                int from = chance.below(Node.count(node) + 1);
                                Node head = Node.take(node, from);
                                Node tail = Node.drop(node, from + chance.below(4));
                                Node added = Node.of(reads(chance, 3), 0, 3);
                                node = Node.join(Node.join(head, added), tail);
                                height(node, "seed " + seed + ", splice " + i);
                            }
                        });
    }

    @Test
    void nothingIsFoundWhereThereIsNothing() {
        assertEquals(0, Blocks.empty().firstReaching(0));
        assertEquals("", Blocks.empty().source());
        assertThrows(NoSuchElementException.class, () -> Blocks.empty().atSource(0));
        assertThrows(IndexOutOfBoundsException.class, () -> Blocks.empty().get(0));
        Blocks gap = Blocks.of(List.of(new Read(new Block.Gap("\n\n"), 0)));
        assertThrows(NoSuchElementException.class, () -> gap.atVisible(0));
        assertThrows(NoSuchElementException.class, () -> gap.atRow(0));
    }

    private interface Claim {
        void on(List<Read> model, Blocks blocks, Chance chance);
    }

    private static void always(Claim claim) {
        LongStream.range(0, SEEDS)
                .forEach(
                        seed -> {
                            try {
                                splice(new Chance(seed), claim);
                            } catch (AssertionError | RuntimeException e) {
                                throw new AssertionError("seed " + seed, e);
                            }
                        });
    }

    private static void splice(Chance chance, Claim claim) {
        List<Read> model = reads(chance, chance.below(8));
        Blocks blocks = Blocks.of(model);
        claim.on(model, blocks, chance);
        for (int i = 0; i < SPLICES; i++) {
            Span where = chance.span(model.size());
            List<Read> added = reads(chance, chance.below(6));
            blocks = blocks.splice(where.start(), where.end(), added);
            List<Read> next = new ArrayList<>(model.subList(0, where.start()));
            next.addAll(added);
            next.addAll(model.subList(where.end(), model.size()));
            model = next;
        }
        claim.on(model, blocks, chance);
    }

    private static List<Read> reads(Chance chance, int count) {
        List<Read> reads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            reads.add(new Read(block(chance), chance.below(5) == 0 ? chance.below(30) : 1));
        }
        return reads;
    }

    private static Block block(Chance chance) {
        return switch (chance.below(6)) {
            case 4 -> new Block.Definition("[a]: b", List.of(), "a", "b", "");
            case 5 -> {
                Line line = line(chance.text(9), 3);
                Line note = new Line(new Kind.Note("a"), line.prose(), line.outer());
                yield new Block.Paragraph(" ".repeat(line.outer().end()), List.of(note));
            }
            case 0 -> new Block.Gap("\n".repeat(1 + chance.below(3)));
            case 1 -> new Block.Wrapper("<div>", "div", Block.Wrapper.Tag.OPENS);
            case 2 -> {
                Line first = line(chance.text(6), 4);
                Line second = line(chance.text(6), first.outer().end());
                yield new Block.Listing(" ".repeat(second.outer().end()), List.of(first, second));
            }
            default -> {
                Line line = line(chance.text(9), 3);
                yield new Block.Paragraph(" ".repeat(line.outer().end()), List.of(line));
            }
        };
    }

    private static Line line(String text, int at) {
        Span inner = new Span(at, at + text.length());
        Prose prose = new ProseBuilder().literal(text, at).build(inner);
        return new Line(Kind.paragraph(), prose, inner);
    }

    private static String source(List<Read> model) {
        StringBuilder source = new StringBuilder();
        model.forEach(read -> source.append(read.block().source()));
        return source.toString();
    }

    private static int extent(Read read) {
        return read.block().lines().stream().mapToInt(Line::extent).sum();
    }

    private static int rows(Read read) {
        return read.block().lines().stream().mapToInt(Line::rows).sum();
    }

    private static int sum(List<Read> model, ToIntFunction<Read> measure) {
        return model.stream().mapToInt(measure).sum();
    }

    private static Place place(List<Read> model, int index) {
        List<Read> before = model.subList(0, index);
        return new Place(
                model.get(index).block(),
                index,
                source(before).length(),
                sum(before, BlocksTest::extent),
                sum(before, BlocksTest::rows));
    }

    /// The first block that ends behind a value; the last that has any, at the end.
    private static Place find(List<Read> model, ToIntFunction<Read> measure, int value) {
        int passed = 0;
        int last = -1;
        for (int i = 0; i < model.size(); i++) {
            int size = measure.applyAsInt(model.get(i));
            last = size > 0 ? i : last;
            passed += size;
            if (passed > value) {
                break;
            }
        }
        return place(model, last);
    }

    private static int firstReaching(List<Read> model, int offset) {
        int end = 0;
        for (int i = 0; i < model.size(); i++) {
            end += model.get(i).block().source().length();
            if (end + model.get(i).ahead() > offset) {
                return i;
            }
        }
        return model.size();
    }

    private static int height(@Nullable Node node, String where) {
        if (node == null) {
            return 0;
        }
        int left = height(node.left, where);
        int right = height(node.right, where);
        assertTrue(Math.abs(left - right) <= 1, () -> where + ": " + left + " and " + right);
        return 1 + Math.max(left, right);
    }
}
