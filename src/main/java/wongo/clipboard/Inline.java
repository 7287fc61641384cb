package wongo.clipboard;

import org.jsoup.nodes.Element;

import wongo.article.Mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Parts made one line: their text, parted by line breaks.
final class Inline {
    private Inline() {}

    /// All that an element holds as one line.
    static List<Run> of(Element element, Look look) {
        List<Run> all = new ArrayList<>();
        ForeignReader.read(element, look.plain(Set.of()))
                .parts()
                .forEach(part -> append(all, runs(part)));
        return all.stream().map(run -> without(run, look.marks())).toList();
    }

    /// Without what the whole line says anyway.
    private static Run without(Run run, Set<Mark> gone) {
        return run instanceof Run.Words(String text, Set<Mark> marks)
                ? new Run.Words(
                        text,
                        Set.copyOf(marks.stream().filter(mark -> !gone.contains(mark)).toList()))
                : run;
    }

    /// A heading is bold as it is: where all of it says so, that says nothing.
    static List<Run> unbolded(List<Run> runs) {
        Set<Mark> bold = Set.of(new Mark.Bold());
        boolean all = runs.stream().allMatch(run -> run.isBlank() || run.marks().containsAll(bold));
        return all ? runs.stream().map(run -> without(run, bold)).toList() : runs;
    }

    static List<Run> joined(List<Run> first, List<Run> second) {
        List<Run> all = new ArrayList<>(first);
        append(all, second);
        return all;
    }

    private static void append(List<Run> all, List<Run> more) {
        if (!all.isEmpty() && !more.isEmpty()) {
            Set<Mark> next = more.getFirst().marks();
            all.add(
                    new Run.Words(
                            "\n",
                            Set.copyOf(
                                    all.getLast().marks().stream()
                                            .filter(next::contains)
                                            .toList())));
        }
        all.addAll(more);
    }

    /// What a part shows in its lines.
    static List<Run> runs(Part part) {
        return switch (part) {
            case Part.Words words -> words.runs();
            case Part.Item item -> item.runs();
            case Part.Quote quote -> quote.runs();
            case Part.Code(var language, String text) -> List.of(new Run.Words(text, Set.of()));
            case Part.Figure figure -> joined(List.of(figure.image()), figure.caption());
            case Part.Table table -> {
                List<Run> all = new ArrayList<>();
                table.rows().forEach(row -> row.forEach(cell -> append(all, cell.runs())));
                yield all;
            }
            case Part.Rule rule -> List.of();
        };
    }
}
