package wongo.dialect.toml;

import org.tomlj.TomlArray;
import org.tomlj.TomlElement;
import org.tomlj.TomlTable;
import org.tomlj.TomlValue;

import wongo.article.FieldPath;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All statements of a head, in the order of the file. What stands in brackets and braces belongs
/// to the statement around it.
final class Statements {
    private final String source;
    private final Places places;
    private final Ends ends;
    private final List<Statement> all = new ArrayList<>();

    Statements(Head head, Places places, TomlTable root) {
        this.source = head.source();
        this.places = places;
        this.ends = new Ends(source);
        collect(new FieldPath(List.of()), root);
        all.sort(Comparator.comparing(Statement::written));
    }

    List<Statement> all() {
        return all;
    }

    /// Those that say a place, in the order of the file.
    List<Statement> of(FieldPath place) {
        return all.stream().filter(statement -> statement.isIn(place)).toList();
    }

    /// The lines of a place: from its first statement to its last, or to the first that is about
    /// something else.
    Span lines(FieldPath place) {
        List<Statement> own = of(place);
        if (own.isEmpty()) {
            throw new IllegalArgumentException("no statement of " + place + " in " + source);
        }
        int at = all.indexOf(own.getFirst());
        int end = at;
        while (end < all.size() && all.get(end).isIn(place)) {
            end++;
        }
        return places.lines(
                new Span(all.get(at).written().start(), all.get(end - 1).written().end()));
    }

    /// Whether nothing else stands between the first and the last statement of a place.
    boolean isInOnePiece(FieldPath place) {
        List<Statement> own = of(place);
        int at = own.isEmpty() ? -1 : all.indexOf(own.getFirst());
        return at >= 0
                && all.subList(at, at + own.size()).stream()
                        .allMatch(statement -> statement.isIn(place));
    }

    private void collect(FieldPath around, TomlTable table) {
        for (String key : table.keySet()) {
            FieldPath place = around.key(key);
            TomlElement entry = table.entry(List.of(key));
            TomlValue value = table.entry(List.of(key)).value();
            int start = places.of(entry.position());
            // A table that only the tables in it name has no place of its own.
            int valueStart = Optional.ofNullable(value.position()).map(places::of).orElse(start);
            boolean isHere = start != valueStart;
            if (value.isTable() && !isHere) {
                header(place, start);
                collect(place, value.getTable());
            } else if (value.isArray() && !isHere) {
                collect(place, value.getArray());
            } else {
                all.add(new Statement(place, new Span(start, ends.of(valueStart))));
            }
        }
    }

    private void collect(FieldPath around, TomlArray array) {
        for (int i = 0; i < array.size(); i++) {
            header(around.at(i), places.of(array.entry(i).position()));
            collect(around.at(i), array.getTable(i));
        }
    }

    /// Tables without a header of their own stand where their first field stands, or the header of
    /// the first table in them.
    private void header(FieldPath place, int start) {
        if (source.charAt(start) == '[') {
            all.add(new Statement(place, new Span(start, ends.of(start))));
        }
    }
}
