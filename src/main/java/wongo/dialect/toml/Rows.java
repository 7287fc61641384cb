package wongo.dialect.toml;

import wongo.article.FieldPath;
import wongo.article.FieldPath.Step;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is done to whole statements on their lines: what the parser's own writing would take
/// comments along with, or lay out anew. None of it is proven yet.
final class Rows {
    private final Reading reading;
    private final String source;
    private final Statements statements;

    Rows(Reading reading) {
        this.reading = reading;
        this.source = reading.head().source();
        this.statements = reading.statements();
    }

    /// Takes the lines of a place out; comments above and between them stay. Empty for what stands
    /// in brackets.
    Optional<Change> remove(FieldPath place) {
        List<Edit> edits = new ArrayList<>();
        for (Statement statement : statements.of(place)) {
            Edit edit = Edit.delete(reading.places().lines(statement.written()));
            if (edits.isEmpty() || edits.getLast().span().end() <= edit.span().start()) {
                edits.add(edit);
            }
        }
        return Optional.of(edits).filter(some -> !some.isEmpty()).map(Change::of);
    }

    /// Writes another key wherever it leads to the place. Empty for what stands in brackets.
    Optional<Change> rename(FieldPath place, String name) {
        int depth = (int) place.steps().stream().filter(Step.Key.class::isInstance).count();
        List<Edit> edits = new ArrayList<>();
        for (Statement statement : statements.of(place)) {
            List<Span> parts = new Keys(source).at(statement.written().start());
            boolean isHeader = source.charAt(statement.written().start()) == '[';
            int behind = (int) statement.keys() - depth;
            int index = isHeader ? depth - 1 : parts.size() - 1 - behind;
            if (index >= 0) {
                edits.addAll(rename(parts.get(index), name));
            }
        }
        return Optional.of(edits.stream().distinct().toList())
                .filter(some -> !some.isEmpty())
                .map(Change::of);
    }

    /// A sign of equality that blanks pushed into a column stays in it.
    List<Edit> rename(Span key, String name) {
        String spelled = Keys.spell(name);
        List<Edit> edits = new ArrayList<>(List.of(new Edit(key, spelled)));
        int sign = key.end();
        while (sign < source.length() && source.charAt(sign) == ' ') {
            sign++;
        }
        int gap = sign - key.end();
        if (gap > 1 && source.startsWith("=", sign)) {
            int left = Math.max(1, gap + key.length() - spelled.length());
            edits.add(new Edit(new Span(key.end(), sign), " ".repeat(left)));
        }
        return edits;
    }

    /// Lets neighbours change places, each with the comments right above it; blank lines between
    /// them stay where they are. Empty where they do not stand one behind the other.
    Optional<Change> move(List<FieldPath> neighbours, int from, int to) {
        List<Span> units = new ArrayList<>();
        int floor = reading.head().inner().start();
        for (FieldPath place : neighbours) {
            if (!statements.isInOnePiece(place) || statements.lines(place).start() < floor) {
                return Optional.empty();
            }
            units.add(withComments(statements.lines(place), floor));
            floor = units.getLast().end();
        }
        List<String> order = new ArrayList<>(units.stream().map(unit -> unit.of(source)).toList());
        order.add(to, order.remove(from));
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            edits.add(new Edit(units.get(i), order.get(i)));
        }
        return Optional.of(Change.of(edits));
    }

    private Span withComments(Span lines, int floor) {
        int start = lines.start();
        while (start > floor && isComment(reading.places().lineStart(start - 1), start)) {
            start = reading.places().lineStart(start - 1);
        }
        return new Span(Math.max(floor, start), lines.end());
    }

    private boolean isComment(int from, int to) {
        return source.substring(from, to).stripLeading().startsWith("#");
    }

    /// Gives a line that is new the column of the signs of equality, if the fields before the first
    /// header share one.
    Change align(Change added) {
        if (added.edits().size() != 1 || !added.edits().getFirst().span().isEmpty()) {
            return added;
        }
        Edit edit = added.edits().getFirst();
        int sign = edit.text().indexOf(" = ");
        return column().filter(column -> sign > 0 && !edit.text().startsWith("["))
                .map(column -> Math.max(0, column - sign - 1))
                .map(
                        blanks ->
                                Change.insert(
                                        edit.span().start(),
                                        edit.text().substring(0, sign)
                                                + " ".repeat(blanks)
                                                + edit.text().substring(sign)))
                .orElse(added);
    }

    private Optional<Integer> column() {
        List<Statement> fields =
                statements.all().stream()
                        .filter(statement -> statement.path().steps().size() == 1)
                        .filter(statement -> !source.startsWith("[", statement.written().start()))
                        .toList();
        List<Integer> columns = fields.stream().map(this::column).distinct().toList();
        boolean isPushed = fields.stream().anyMatch(field -> source.charAt(sign(field) - 2) == ' ');
        return columns.size() == 1 && fields.size() > 1 && isPushed
                ? Optional.of(columns.getFirst())
                : Optional.empty();
    }

    private int column(Statement statement) {
        return sign(statement) - statement.written().start();
    }

    private int sign(Statement statement) {
        List<Span> parts = new Keys(source).at(statement.written().start());
        return source.indexOf('=', parts.getLast().end());
    }
}
