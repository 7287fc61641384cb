package wongo.search;

import java.time.Duration;

/// How long somebody waits for something of which nobody knows how long it takes: until a time is
/// over, or it is called off. May be asked and called off on any thread.
public final class Patience {
    private static final Duration USUAL = Duration.ofSeconds(10);

    private final long end;
    private volatile boolean calledOff;

    private Patience(long end) {
        this.end = end;
    }

    /// What a writer waits for what he asked for.
    public static Patience usual() {
        return of(USUAL);
    }

    public static Patience of(Duration most) {
        return new Patience(System.nanoTime() + most.toNanos());
    }

    public void callOff() {
        calledOff = true;
    }

    /// Whether whoever looks for something should stop.
    public boolean isOver() {
        return calledOff || System.nanoTime() - end > 0;
    }
}
