package wongo.dialect.json;

import org.jspecify.annotations.Nullable;

import wongo.article.Value;
import wongo.text.Span;

import java.util.List;
import java.util.stream.IntStream;

/// A value as it stands.
sealed interface Node {
    Span span();

    Value value();

    /// A text in quotes.
    ///
    /// @param places where in the source each of its chars begins, and where the last ends
    record Text(Span span, String text, List<Integer> places) implements Node {
        @Override
        public Value value() {
            return new Value.Text(text);
        }
    }

    /// A number, a truth value or `null`.
    record Word(Span span, Value value) implements Node {}

    /// A map or a list.
    ///
    /// @param span with its brackets; those of a map may be missing at the outermost
    record Group(Span span, boolean isMap, List<Child> children) implements Node {
        @Override
        public Value value() {
            return isMap
                    ? new Value.Map(children.stream().map(Child::entry).toList())
                    : new Value.Items(
                            children.stream().map(child -> child.value().value()).toList());
        }

        /// The number of the last child with a key; -1 where there is none.
        int find(String key) {
            return IntStream.range(0, children.size())
                    .filter(i -> children.get(i).name().equals(key))
                    .max()
                    .orElse(-1);
        }
    }

    /// A value in a group.
    ///
    /// @param key null in a list
    record Child(@Nullable Text key, Node value) {
        String name() {
            return key == null ? "" : key.text();
        }

        Span span() {
            return key == null ? value.span() : new Span(key.span().start(), value.span().end());
        }

        Value.Entry entry() {
            return new Value.Entry(name(), value.value());
        }
    }
}
