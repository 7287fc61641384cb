package wongo.text;

import java.util.ArrayList;
import java.util.List;

/// The lines of a text, each with its ending: `\n` or `\r\n`. A lone `\r`, a form feed and a
/// vertical tab end no line (they occur inside real posts' sentences). Joining the lines gives the
/// text back.
public record Lines(String text, List<Span> spans) {
    public static Lines of(String text) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            spans.add(new Span(start, end + 1));
            start = end + 1;
        }
        if (start < text.length()) {
            spans.add(new Span(start, text.length()));
        }
        return new Lines(text, List.copyOf(spans));
    }

    public int count() {
        return spans.size();
    }

    /// The line without its ending.
    public String line(int index) {
        String whole = spans.get(index).of(text);
        return whole.substring(0, whole.length() - ending(whole).length());
    }

    /// The number of the line, from 0, that holds `offset`; the last line for the end of the text.
    public int at(int offset) {
        int low = 0;
        int high = Math.max(0, spans.size() - 1);
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (spans.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// How the text ends its lines: as its first ended line does, and `\n` where it has none.
    public static String endingOf(String text) {
        int newline = text.indexOf('\n');
        return newline > 0 && text.charAt(newline - 1) == '\r' ? "\r\n" : "\n";
    }

    private static String ending(String line) {
        return line.endsWith("\r\n") ? "\r\n" : line.endsWith("\n") ? "\n" : "";
    }
}
