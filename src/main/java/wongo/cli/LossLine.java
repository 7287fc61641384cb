package wongo.cli;

import wongo.export.Loss;

import java.util.stream.Collectors;

/// A line about what is not as it was in another form of a post.
final class LossLine {
    private static final int LONGEST = 60;

    private LossLine() {}

    static void say(Desk desk, Post post, String target, Loss loss) {
        String what =
                desk.terminal().messages().text("export.loss." + loss.feature(), loss.count());
        String details =
                loss.details().stream().map(LossLine::shortened).collect(Collectors.joining(" · "));
        desk.say("cli.export.loss", post.path(), target, what, details);
    }

    private static String shortened(String detail) {
        String line = detail.replaceAll("\\s+", " ");
        int end =
                line.offsetByCodePoints(
                        0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }
}
