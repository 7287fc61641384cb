package wongo.dialect.yaml;

import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

import wongo.article.Field;
import wongo.article.FrontMatter;
import wongo.text.Lines;

import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;

/// The fields of a head that hold an anchor, an alias or a tag, as SnakeYAML's events say: only
/// there an edit may be refused.
final class Marked {
    private Marked() {}

    static Set<String> in(FrontMatter head) {
        Lines lines = Lines.of(head.source());
        Set<String> marked = new HashSet<>();
        for (Event event : new Yaml().parse(new StringReader(FrontMatterLawsTest.inner(head)))) {
            if (isMarked(event)) {
                int at = lines.spans().get(event.getStartMark().getLine() + 1).start();
                head.fields().stream()
                        .filter(field -> field.lines().touches(at) && field.lines().end() > at)
                        .map(Field::key)
                        .forEach(marked::add);
            }
        }
        return marked;
    }

    private static boolean isMarked(Event event) {
        boolean hasTag =
                switch (event) {
                    case ScalarEvent scalar -> scalar.getTag() != null;
                    case SequenceStartEvent list -> list.getTag() != null;
                    case MappingStartEvent map -> map.getTag() != null;
                    default -> false;
                };
        return hasTag
                || event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor() != null);
    }
}
