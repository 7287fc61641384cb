package wongo.dialect.yaml;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

import java.util.ArrayList;
import java.util.List;

/// A block scalar: its header and its lines. A new text keeps the header, the indentation, and
/// every line that says the same as before.
///
/// @param indent what its lines begin with
/// @param lines its lines without that, from the one below the header
/// @param text what they say
record BlockText(BlockHeader header, String indent, List<String> lines, String text) {
    static boolean isBlock(ScalarStyle style) {
        return style == ScalarStyle.FOLDED || style == ScalarStyle.LITERAL;
    }

    /// Whether a block can hold the text. One that ends in a line of blanks it could, but nobody
    /// would see them.
    static boolean canSay(String text) {
        String last = text.substring(text.lastIndexOf('\n') + 1);
        return last.isEmpty() || !last.isBlank();
    }

    /// Whether the block scalar that begins at a place keeps the blank lines behind it.
    static boolean keepsBlankLines(String source, int from) {
        return BlockHeader.at(source, from).chomping().equals("+");
    }

    /// @param written the block scalar from its header to the end of its last line
    /// @param keyIndent how far its key is indented
    /// @param text what it says
    static BlockText of(String written, int keyIndent, String text) {
        BlockHeader header = BlockHeader.at(written, 0);
        List<String> raw = written.lines().skip(1).toList();
        int depth = header.digit() > 0 ? keyIndent + header.digit() : depth(raw, keyIndent + 2);
        return new BlockText(
                header,
                " ".repeat(depth),
                raw.stream().map(line -> cut(line, depth)).toList(),
                text);
    }

    static BlockText empty(BlockHeader header, String indent) {
        return new BlockText(header, indent, List.of(), "");
    }

    /// The block scalar with another text, from the header to the end of the last line.
    ///
    /// @param keyIndent how far its key is indented
    String with(String text, int keyIndent, String ending) {
        BlockHeader fitting = header.fit(this.text, text, indent.length() - keyIndent);
        StringBuilder written = new StringBuilder(fitting.line());
        for (String line : linesFor(text)) {
            written.append(ending).append(line.isEmpty() ? "" : indent).append(line);
        }
        return written.toString();
    }

    /// The same with every line written afresh.
    BlockText afresh() {
        return new BlockText(header, indent, List.of(), text);
    }

    private List<String> linesFor(String text) {
        List<Passage> old = Passage.ofLines(lines, header);
        List<Passage> now = Passage.ofText(text);
        int head = sameHead(old, now);
        int tail = sameTail(old, now, Math.min(old.size(), now.size()) - head);
        List<String> result =
                new ArrayList<>(lines.subList(0, head == 0 ? 0 : old.get(head - 1).end()));
        boolean one = old.size() - head - tail == 1 && now.size() - head - tail == 1;
        for (int i = head; i < now.size() - tail; i++) {
            addGap(result, now, i);
            result.addAll(one ? old.get(head).respell(now.get(i).text()) : now.get(i).lines());
        }
        if (tail > 0) {
            addGap(result, now, now.size() - tail);
            Passage first = old.get(old.size() - tail);
            result.addAll(lines.subList(first.first(), old.getLast().end()));
        }
        addEmpty(result, trailing(text));
        return result;
    }

    private void addGap(List<String> result, List<Passage> passages, int index) {
        Passage passage = passages.get(index);
        addEmpty(
                result,
                index == 0
                        ? passage.gap()
                        : Passage.blanks(
                                passage.gap(),
                                passages.get(index - 1).text(),
                                passage.text(),
                                header));
    }

    private static void addEmpty(List<String> result, int count) {
        for (int i = 0; i < count; i++) {
            result.add("");
        }
    }

    private static int sameHead(List<Passage> old, List<Passage> now) {
        int same = 0;
        while (same < Math.min(old.size(), now.size())
                && old.get(same).gap() == now.get(same).gap()
                && old.get(same).text().equals(now.get(same).text())) {
            same++;
        }
        return same;
    }

    private static int sameTail(List<Passage> old, List<Passage> now, int most) {
        int same = 0;
        while (same < most) {
            Passage before = old.get(old.size() - 1 - same);
            Passage after = now.get(now.size() - 1 - same);
            if (!before.text().equals(after.text())) {
                break;
            }
            same++;
            if (before.gap() != after.gap()) {
                break;
            }
        }
        return same;
    }

    private static int trailing(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return text.length() - end;
    }

    private static int depth(List<String> lines, int fallback) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(line -> line.length() - line.stripLeading().length())
                .orElse(fallback);
    }

    private static String cut(String line, int depth) {
        int from = 0;
        while (from < Math.min(depth, line.length()) && line.charAt(from) == ' ') {
            from++;
        }
        return line.substring(from);
    }
}
