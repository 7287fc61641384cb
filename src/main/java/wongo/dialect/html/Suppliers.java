package wongo.dialect.html;

import wongo.article.Element;
import wongo.article.Mark;
import wongo.article.Prose;

import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which element it is that gives each char its mark of one kind: of those around the char that say
/// something of the kind, the innermost.
final class Suppliers {
    private final Class<? extends Mark> kind;
    private final Map<Element, BitSet> chars = new IdentityHashMap<>();

    Suppliers(Prose prose, Class<? extends Mark> kind) {
        this.kind = kind;
        List<Element> elements = prose.elements();
        int[] innermost = new int[prose.length()];
        Arrays.fill(innermost, -1);
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).marks().stream().anyMatch(kind::isInstance)) {
                Arrays.fill(
                        innermost,
                        elements.get(i).visible().start(),
                        elements.get(i).visible().end(),
                        i);
            }
        }
        for (int at = 0; at < innermost.length; at++) {
            if (innermost[at] >= 0) {
                chars.computeIfAbsent(elements.get(innermost[at]), _ -> new BitSet()).set(at);
            }
        }
    }

    /// The mark that an element gives to chars of a set and to no others.
    Optional<Mark> mark(Element element, BitSet set) {
        BitSet others = (BitSet) chars.getOrDefault(element, new BitSet()).clone();
        boolean some = others.intersects(set);
        others.andNot(set);
        return element.marks().stream()
                .filter(kind::isInstance)
                .filter(_ -> some && others.isEmpty())
                .findFirst();
    }
}
