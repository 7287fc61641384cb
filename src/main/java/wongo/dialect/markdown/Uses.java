package wongo.dialect.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which footnotes a page has used so far, in the order of their first use, as it is written.
final class Uses {
    private final Set<String> defined;
    private final List<String> order;
    private final Map<String, Integer> counts;

    private Uses(Set<String> defined, List<String> order, Map<String, Integer> counts) {
        this.defined = defined;
        this.order = new ArrayList<>(order);
        this.counts = new HashMap<>(counts);
    }

    static Uses none(Set<String> defined) {
        return new Uses(defined, List.of(), Map.of());
    }

    Uses copy() {
        return new Uses(defined, order, counts);
    }

    /// The labels of the notes, by number.
    List<String> order() {
        return order;
    }

    int count(String label) {
        return counts.getOrDefault(label, 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Uses that && that.order.equals(order) && that.counts.equals(counts);
    }

    @Override
    public int hashCode() {
        return order.hashCode();
    }

    /// A reference to a note as kramdown writes it; nothing where there is no such note.
    Optional<String> refer(String label) {
        if (!defined.contains(label)) {
            return Optional.empty();
        }
        if (!order.contains(label)) {
            order.add(label);
        }
        int before = counts.merge(label, 1, Integer::sum) - 1;
        String name = InlineHtml.escaped(label);
        return Optional.of(
                "<sup id=\"fnref:%s\" role=\"doc-noteref\"><a href=\"#fn:%s\" class=\"footnote\" rel=\"footnote\">%d</a></sup>"
                        .formatted(
                                before == 0 ? name : name + ":" + before,
                                name,
                                order.indexOf(label) + 1));
    }
}
