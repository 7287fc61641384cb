package wongo.dialect.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How often a page has used which footnotes so far, as it is written. They are numbered by their
/// first use.
final class Uses {
    private final Set<String> defined;
    private final Map<String, Integer> numbers;

    /// The labels by number.
    private final List<String> order;

    private final Map<String, Integer> counts;

    private Uses(
            Set<String> defined,
            Map<String, Integer> numbers,
            List<String> order,
            Map<String, Integer> counts) {
        this.defined = defined;
        this.numbers = numbers;
        this.order = order;
        this.counts = new LinkedHashMap<>(counts);
    }

    static Uses none(Set<String> defined) {
        return new Uses(defined, new HashMap<>(), new ArrayList<>(), Map.of());
    }

    Uses copy() {
        return new Uses(defined, new HashMap<>(numbers), new ArrayList<>(order), counts);
    }

    /// In the same numbers, where notes were used so often.
    Uses at(Map<String, Integer> before) {
        return new Uses(defined, numbers, order, before);
    }

    /// The labels of the notes, by number.
    List<String> order() {
        return order;
    }

    /// By label, in the order of the first uses.
    Map<String, Integer> counts() {
        return counts;
    }

    Map<String, Integer> counts(Set<String> labels) {
        return labels.stream().collect(Collectors.toMap(label -> label, this::count));
    }

    int count(String label) {
        return counts.getOrDefault(label, 0);
    }

    void add(Map<String, Integer> more) {
        more.forEach(
                (label, count) -> {
                    number(label);
                    counts.merge(label, count, Integer::sum);
                });
    }

    private int number(String label) {
        return numbers.computeIfAbsent(
                label,
                _ -> {
                    order.add(label);
                    return order.size();
                });
    }

    /// A reference to a note as kramdown writes it; nothing where there is no such note.
    Optional<String> refer(String label) {
        if (!defined.contains(label)) {
            return Optional.empty();
        }
        int number = number(label);
        int before = counts.merge(label, 1, Integer::sum) - 1;
        String name = InlineHtml.escaped(label);
        return Optional.of(
                "<sup id=\"fnref:%s\" role=\"doc-noteref\"><a href=\"#fn:%s\" class=\"footnote\" rel=\"footnote\">%d</a></sup>"
                        .formatted(before == 0 ? name : name + ":" + before, name, number));
    }
}
