package wongo.clipboard;

import wongo.article.Mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The runs of a line as they gather: white space becomes as browsers show it, and what does not
/// show is left out.
final class Lines {
    /// Zero-width spaces and marks that editors leave behind, soft hyphens; joiners stay, since
    /// emoji are made with them.
    private static final Pattern INVISIBLE = Pattern.compile("[\u200B\u2060\uFEFF\u00AD]");

    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f\u00A0]+");
    private static final Pattern SPACES_IN_LINE = Pattern.compile("[ \\t\\r\\f\u00A0]+");
    private static final Pattern CONTROLS =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x1F\\x7F-\\x9F\\uFFFE\\uFFFF]");

    private final List<Run> runs = new ArrayList<>();
    private boolean touched;

    void text(String text, Look look) {
        touched |= text.indexOf('\u00A0') >= 0 || text.indexOf('\u200B') >= 0;
        Pattern spaces = look.preserved() ? SPACES_IN_LINE : SPACES;
        String flowing = spaces.matcher(visible(text)).replaceAll(" ");
        add(flowing, look.marks());
    }

    /// What of a text shows, its lines ended by `\n`.
    static String visible(String text) {
        return CONTROLS.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll("")
                .replace("\r\n", "\n");
    }

    void lineBreak() {
        touched = true;
        add("\n", runs.isEmpty() ? Set.of() : runs.getLast().marks());
    }

    void image(Picture picture, Look look) {
        runs.add(new Run.Image(picture, look.marks()));
    }

    private void add(String text, Set<Mark> marks) {
        String put = text;
        if (put.startsWith(" ") && (endsWith(' ') || endsWith('\n'))) {
            put = put.substring(1);
        }
        if (put.startsWith("\n") && endsWith(' ')) {
            trimEnd();
        }
        put = put.replaceAll(" ?\n ?", "\n");
        if (put.isEmpty()) {
            return;
        }
        if (!runs.isEmpty()
                && runs.getLast() instanceof Run.Words(String before, Set<Mark> same)
                && same.equals(marks)) {
            runs.set(runs.size() - 1, new Run.Words(before + put, marks));
        } else {
            runs.add(new Run.Words(put, marks));
        }
    }

    private boolean endsWith(char c) {
        return !runs.isEmpty()
                && runs.getLast() instanceof Run.Words(String text, var marks)
                && text.charAt(text.length() - 1) == c;
    }

    private void trimEnd() {
        Run.Words last = (Run.Words) runs.removeLast();
        String kept = last.text().substring(0, last.text().length() - 1);
        if (!kept.isEmpty()) {
            runs.add(new Run.Words(kept, last.marks()));
        }
    }

    /// Whether there was something that holds a line open, though it does not show.
    boolean isTouched() {
        return touched;
    }

    /// The lines gathered so far, parted where a line was left empty, blank ends cut off; begins
    /// anew.
    List<List<Run>> take() {
        List<List<Run>> paragraphs = new ArrayList<>();
        List<Run> now = new ArrayList<>();
        for (Run run : runs) {
            if (run instanceof Run.Words(String text, Set<Mark> marks)) {
                String[] pieces = text.split("\n{2,}", -1);
                for (int i = 0; i < pieces.length; i++) {
                    if (i > 0) {
                        paragraphs.add(trimmed(now));
                        now = new ArrayList<>();
                    }
                    if (!pieces[i].isEmpty()) {
                        now.add(new Run.Words(pieces[i], marks));
                    }
                }
            } else {
                now.add(run);
            }
        }
        paragraphs.add(trimmed(now));
        paragraphs.replaceAll(Lines::unmarkedBreaks);
        paragraphs.removeIf(List::isEmpty);
        runs.clear();
        touched = false;
        return paragraphs;
    }

    /// A line break between two looks has what is common to both.
    private static List<Run> unmarkedBreaks(List<Run> runs) {
        List<Run> result = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            if (runs.get(i) instanceof Run.Words(String text, Set<Mark> marks)
                    && text.endsWith("\n")
                    && i + 1 < runs.size()) {
                Set<Mark> next = runs.get(i + 1).marks();
                result.add(new Run.Words(text.substring(0, text.length() - 1), marks));
                result.add(
                        new Run.Words(
                                "\n", Set.copyOf(marks.stream().filter(next::contains).toList())));
            } else {
                result.add(runs.get(i));
            }
        }
        return List.copyOf(result);
    }

    private static List<Run> trimmed(List<Run> runs) {
        List<Run> kept = new ArrayList<>(runs);
        while (!kept.isEmpty() && kept.getFirst().isBlank()) {
            kept.removeFirst();
        }
        while (!kept.isEmpty() && kept.getLast().isBlank()) {
            kept.removeLast();
        }
        if (!kept.isEmpty() && kept.getFirst() instanceof Run.Words(String text, var marks)) {
            kept.set(0, new Run.Words(text.stripLeading(), marks));
        }
        if (!kept.isEmpty() && kept.getLast() instanceof Run.Words(String text, var marks)) {
            kept.set(kept.size() - 1, new Run.Words(text.stripTrailing(), marks));
        }
        return List.copyOf(kept);
    }
}
