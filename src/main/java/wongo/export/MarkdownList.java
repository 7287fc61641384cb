package wongo.export;

import wongo.article.Block;
import wongo.article.Kind;
import wongo.article.Line;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Collectors;

/// A list as Markdown, each level indented by the width of the marker above it.
final class MarkdownList {
    private record Level(Kind.Marker marker, int number, int indent, int width) {}

    private final StringBuilder text = new StringBuilder();
    private final Deque<Level> levels = new ArrayDeque<>();
    private final boolean isLoose;

    private MarkdownList(Block.Listing listing) {
        isLoose = listing.lines().stream().anyMatch(line -> line.kind() instanceof Kind.Continued);
    }

    /// Nothing where the list says more than Markdown can: objects in items, numbers out of order,
    /// levels left out.
    static Optional<String> of(Block.Listing listing, Losses losses) {
        MarkdownList list = new MarkdownList(listing);
        for (Line line : listing.lines()) {
            if (!MarkdownBlocks.isInline(line.prose())
                    || !list.add(line, listing.source(), losses)) {
                return Optional.empty();
            }
        }
        return Optional.of(list.text.toString().stripTrailing());
    }

    private boolean add(Line line, String source, Losses losses) {
        String inner = MarkdownInline.paragraph(line.prose(), source, losses);
        return switch (line.kind()) {
            case Kind.Item item -> item(item, inner);
            case Kind.Continued(int depth) when depth == levels.size() -> {
                Level level = levels.element();
                text.append('\n')
                        .append(indented(inner, level.indent() + level.width(), true))
                        .append('\n');
                yield true;
            }
            default -> false;
        };
    }

    private boolean item(Kind.Item item, String inner) {
        if (item.depth() > levels.size() + 1 || item.depth() < 1) {
            return false;
        }
        while (levels.size() > item.depth()) {
            levels.pop();
        }
        Level before = levels.size() == item.depth() ? levels.pop() : null;
        boolean isNumbered = item.marker() == Kind.Marker.NUMBER;
        boolean continues = before != null && before.marker() == item.marker();
        if (isNumbered
                && (item.number() < 0 || (continues && item.number() != before.number() + 1))) {
            return false;
        }
        String marker = isNumbered ? item.number() + ". " : "- ";
        String box =
                switch (item.marker()) {
                    case OPEN -> "[ ] ";
                    case DONE -> "[x] ";
                    case BULLET, NUMBER -> "";
                };
        int indent = levels.isEmpty() ? 0 : levels.element().indent() + levels.element().width();
        levels.push(new Level(item.marker(), item.number(), indent, marker.length()));
        if (isLoose && !text.isEmpty()) {
            text.append('\n');
        }
        text.append(" ".repeat(indent)).append(marker).append(box);
        text.append(indented(inner, indent + marker.length(), false)).append('\n');
        return true;
    }

    private static String indented(String inner, int by, boolean isFirstToo) {
        String rest = inner.lines().collect(Collectors.joining("\n" + " ".repeat(by)));
        return isFirstToo ? " ".repeat(by) + rest : rest;
    }
}
