package wongo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import wongo.article.Article;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;

/// What reading costs the processor, whatever else the machine is doing. It is compared with other
/// reading on the same machine, never with a clock: what a second is differs between machines.
enum Endurance {
    HTML(Corpus::read, WorstInputTest.PARAGRAPH),
    MARKDOWN(Corpus::readMarkdown, "원고지는 **칸이 있는** [종이](https://example.com)다.\n\n");

    static final int MEGABYTE = 1 << 20;

    /// What is read in no end of time hangs.
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /// Four times as much takes four times as long; twice that is allowed for a busy machine.
    /// Reading that were quadratic would take sixteen times as long.
    private static final int STEEPEST = 8;

    /// Whatever is read faster needs no second look: a megabyte that costs this little is harmless
    /// however its cost grows, and a quotient of less says more about the machine.
    private static final long HARMLESS_NANOS = 300_000_000;

    private static final int ROUNDS = 5;

    /// How many times as long as a megabyte of plain paragraphs a megabyte of the worst may take.
    private static final int HARDEST = 40;

    private final Function<String, Article> reader;
    private final String paragraph;
    private long usual;

    Endurance(Function<String, Article> reader, String paragraph) {
        this.reader = reader;
        this.paragraph = paragraph;
    }

    /// Asserts that a megabyte of something repeated is read, and in a time that grows as its
    /// length does. What is cold or disturbed is measured again: what is steep stays steep.
    void assertReads(String start, String repeated, String end) {
        String megabyte = text(MEGABYTE, start, repeated, end);
        long first = nanos(megabyte);
        if (first <= HARMLESS_NANOS) {
            return;
        }
        String quarter = text(MEGABYTE / 4, start, repeated, end);
        List<Growth> rounds = new ArrayList<>();
        rounds.add(new Growth(nanos(quarter), first, usual()));
        while (!rounds.getLast().isFair() && rounds.size() < ROUNDS) {
            rounds.add(new Growth(nanos(quarter), nanos(megabyte), usual()));
        }
        assertTrue(rounds.getLast().isFair(), () -> start + repeated + end + ": " + rounds);
    }

    /// For a megabyte of plain paragraphs the least of some times, which no collection of garbage
    /// made longer; taken once.
    private synchronized long usual() {
        if (usual == 0) {
            String plain = text(MEGABYTE, "", paragraph, "");
            usual = LongStream.range(0, ROUNDS).map(_ -> nanos(plain)).min().orElseThrow();
        }
        return usual;
    }

    /// How the time grows from a quarter of a text to the whole.
    ///
    /// @param quarter in nanoseconds, as the others
    /// @param usual for as much of plain paragraphs
    private record Growth(long quarter, long whole, long usual) {
        boolean isFair() {
            return whole < STEEPEST * quarter && whole < HARDEST * usual;
        }
    }

    /// Reads a text.
    ///
    /// @return the nanoseconds of the processor that it took
    long nanos(String source) {
        return assertTimeoutPreemptively(
                LONGEST,
                () -> {
                    long start = processorNanos();
                    Article article = reader.apply(source);
                    long nanos = processorNanos() - start;
                    assertEquals(source.length(), article.length());
                    return nanos;
                });
    }

    static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String text(int length, String start, String repeated, String end) {
        int times = (length - start.length() - end.length()) / repeated.length();
        return start + repeated.repeat(times) + end;
    }
}
