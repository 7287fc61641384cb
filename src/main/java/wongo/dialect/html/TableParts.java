package wongo.dialect.html;

import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a table has besides its rows: groups of them, descriptions of columns, a caption. Places
/// are relative to the table.
///
/// @param columns the `<col>` tags
/// @param caption from its tag to behind its end
record TableParts(List<Group> groups, List<Span> columns, Optional<Span> caption) {
    /// A `<thead>`, `<tbody>` or `<tfoot>`.
    ///
    /// @param close empty, and where the group ends, if no tag says so
    record Group(String name, Span open, Span close) {
        Span whole() {
            return new Span(open.start(), close.end());
        }
    }

    static TableParts of(String source) {
        return new Reader(source).read();
    }

    private static final class Reader {
        private final Scanner scanner;
        private final Extents extents;
        private final int length;
        private final List<Group> groups = new ArrayList<>();
        private final List<Span> columns = new ArrayList<>();
        private Optional<Span> caption = Optional.empty();
        private Optional<Token.Start> open = Optional.empty();

        Reader(String source) {
            scanner = new Scanner(source);
            extents = new Extents(scanner);
            length = source.length();
        }

        TableParts read() {
            int at = scanner.at(0).end();
            int end = length;
            while (at < length) {
                Token token = scanner.at(at);
                end = token instanceof Token.End tag && tag.name().equals("table") ? at : end;
                take(token);
                boolean nested = token instanceof Token.Start tag && tag.name().equals("table");
                at = nested ? extents.table((Token.Start) token) : extents.skip(token);
            }
            close(Span.at(end));
            return new TableParts(groups, columns, caption);
        }

        private void take(Token token) {
            if (token instanceof Token.Start tag) {
                switch (tag.name()) {
                    case "thead", "tbody", "tfoot" -> {
                        close(Span.at(tag.span().start()));
                        open = Optional.of(tag);
                    }
                    case "col" -> columns.add(tag.span());
                    case "caption" ->
                            caption =
                                    Optional.of(new Span(tag.span().start(), extents.element(tag)));
                    default -> {}
                }
            } else if (token instanceof Token.End tag
                    && open.filter(start -> start.name().equals(tag.name())).isPresent()) {
                close(tag.span());
            }
        }

        private void close(Span end) {
            open.ifPresent(start -> groups.add(new Group(start.name(), start.span(), end)));
            open = Optional.empty();
        }
    }
}
