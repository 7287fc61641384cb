package wongo;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import wongo.text.Chance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What came of holding a law against many posts: how often it was tried, and where it was broken.
final class Verdict {
    private static final int SHOWN = 12;

    /// `mvn test -Dtest=WritingLawsTest -Dwongo.seed=7` tries other edits than the usual ones.
    private static final long SEED = Long.getLong("wongo.seed", 0);

    /// A law, to be held against one post.
    interface Law {
        /// @return how many times the law was tried on the post
        int on(Corpus.Post post, Chance chance);
    }

    private final List<String> breaches = new ArrayList<>();
    private int posts;
    private long tries;

    /// Holds the law against every post, then fails with the breaches, or if it was hardly tried at
    /// all.
    static void of(String law, int leastTries, Law on) {
        of(law, Corpus.posts(), leastTries, on);
    }

    /// Holds the law against some posts.
    static void of(String law, List<Corpus.Post> posts, int leastTries, Law on) {
        Verdict verdict = new Verdict();
        posts.forEach(post -> verdict.hold(post, on));
        verdict.speak(law, leastTries);
        assertTrue(
                verdict.posts == posts.size() && verdict.posts > 100,
                "only " + verdict.posts + " posts");
    }

    private void hold(Corpus.Post post, Law law) {
        long seed = post.name().hashCode() + 31 * SEED;
        posts++;
        try {
            tries += law.on(post, new Chance(seed));
        } catch (AssertionError | RuntimeException | StackOverflowError e) {
            breaches.add(post.name() + " (seed " + seed + "): " + said(e));
        }
    }

    private void speak(String law, int leastTries) {
        if (!breaches.isEmpty()) {
            List<String> shown = breaches.subList(0, Math.min(SHOWN, breaches.size()));
            fail(
                    law
                            + " is broken in "
                            + breaches.size()
                            + " of "
                            + posts
                            + " posts:\n"
                            + String.join("\n", shown));
        }
        assertTrue(tries >= leastTries, () -> law + " was tried " + tries + " times only");
    }

    private static String said(Throwable thrown) {
        if (thrown instanceof AssertionError) {
            return String.valueOf(thrown.getMessage());
        }
        List<StackTraceElement> ours =
                Stream.of(thrown.getStackTrace())
                        .filter(element -> element.getClassName().startsWith("wongo"))
                        .limit(6)
                        .toList();
        return thrown + " at " + ours;
    }
}
