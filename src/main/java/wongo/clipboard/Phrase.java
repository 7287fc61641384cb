package wongo.clipboard;

import wongo.article.Mark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Runs written as HTML: links outside, then bold, colours, and the rest, each as long as it can
/// be.
final class Phrase {
    /// A tag that is open.
    private record Open(String tag, String name) {}

    private Phrase() {}

    static String of(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        Deque<Open> open = new ArrayDeque<>();
        for (Run run : runs) {
            List<Open> wanted = tags(run);
            List<Open> now = new ArrayList<>(open.reversed());
            int same = 0;
            while (same < Math.min(now.size(), wanted.size())
                    && now.get(same).equals(wanted.get(same))) {
                same++;
            }
            while (open.size() > same) {
                text.append("</").append(open.pop().name()).append('>');
            }
            for (Open tag : wanted.subList(same, wanted.size())) {
                text.append(tag.tag());
                open.push(tag);
            }
            text.append(content(run));
        }
        while (!open.isEmpty()) {
            text.append("</").append(open.pop().name()).append('>');
        }
        return text.toString();
    }

    private static String content(Run run) {
        return switch (run) {
            case Run.Words(String words, var marks) -> escaped(words).replace("\n", "<br>");
            case Run.Image(Picture picture, var marks) ->
                    "<img src=\""
                            + attribute(picture.address())
                            + "\" alt=\""
                            + attribute(picture.alt())
                            + "\" />";
        };
    }

    /// Text that is a line break or white space alone says nothing in bold or in colour.
    private static List<Open> tags(Run run) {
        Set<Mark> marks = run.marks();
        List<Open> tags = new ArrayList<>();
        marks.stream()
                .flatMap(mark -> mark instanceof Mark.Link(String href) ? Stream.of(href) : null)
                .forEach(href -> tags.add(new Open("<a href=\"" + attribute(href) + "\">", "a")));
        if (run instanceof Run.Image) {
            return tags;
        }
        add(marks, new Mark.Bold(), "b", tags);
        String style = style(marks);
        if (!style.isEmpty()) {
            tags.add(new Open("<span style=\"" + style + "\">", "span"));
        }
        add(marks, new Mark.Italic(), "i", tags);
        add(marks, new Mark.Underline(), "u", tags);
        add(marks, new Mark.Strike(), "s", tags);
        add(marks, new Mark.Sub(), "sub", tags);
        add(marks, new Mark.Sup(), "sup", tags);
        add(marks, new Mark.Code(), "code", tags);
        return tags;
    }

    private static void add(Set<Mark> marks, Mark mark, String name, List<Open> tags) {
        if (marks.contains(mark)) {
            tags.add(new Open("<" + name + ">", name));
        }
    }

    private static String style(Set<Mark> marks) {
        List<String> declarations = new ArrayList<>();
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Color(String value) -> declarations.addFirst("color: " + value + ";");
                case Mark.Background(String value) ->
                        declarations.addLast("background-color: " + value + ";");
                default -> {}
            }
        }
        return String.join(" ", declarations);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String attribute(String value) {
        return value.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
