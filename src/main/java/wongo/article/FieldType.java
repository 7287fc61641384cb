package wongo.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What those who read a field take its value for: to them a date in quotes is no date.
public enum FieldType {
    TEXT,
    DATE,
    FLAG,
    NUMERAL;

    private static final Set<String> DATES =
            Set.of(
                    "date",
                    "lastmod",
                    "last_modified_at",
                    "updated",
                    "modified",
                    "pubDate",
                    "updatedDate",
                    "publishDate",
                    "expiryDate");
    private static final Set<String> FLAGS =
            Set.of(
                    "draft",
                    "published",
                    "toc",
                    "toc_sticky",
                    "pin",
                    "math",
                    "mermaid",
                    "comments",
                    "featured",
                    "hidden",
                    "render_with_liquid",
                    "author_profile",
                    "share",
                    "sitemap");
    private static final Set<String> NUMERALS = Set.of("weight", "order", "nav_order");

    /// What the generators and themes that know a field of the name want there.
    public static FieldType of(String key) {
        if (DATES.contains(key)) {
            return DATE;
        }
        if (FLAGS.contains(key)) {
            return FLAG;
        }
        return NUMERALS.contains(key) ? NUMERAL : TEXT;
    }

    static FieldType of(Value value) {
        return switch (value) {
            case Value.Date _ -> DATE;
            case Value.Flag _ -> FLAG;
            case Value.Numeral _ -> NUMERAL;
            default -> TEXT;
        };
    }

    /// What something typed into a field may be meant as, the likeliest first: of the kind that
    /// stood there, of the kind that the field's readers want, and at last what it is. Items that
    /// were there before stay what they were.
    public static List<Value> meanings(String key, Optional<Value> old, Value typed) {
        return switch (typed) {
            case Value.Text text -> meanings(key, old, text);
            case Value.Items items when old.orElse(null) instanceof Value.Items before ->
                    List.of(items.like(before));
            default -> List.of(typed);
        };
    }

    private static List<Value> meanings(String key, Optional<Value> old, Value.Text typed) {
        if (old.filter(Value::isSingle).map(Value::text).filter(typed.text()::equals).isPresent()) {
            return List.of(old.orElseThrow());
        }
        Set<FieldType> kinds = new LinkedHashSet<>();
        old.map(FieldType::of).ifPresent(kinds::add);
        kinds.add(of(key));
        List<Value> meanings = new ArrayList<>();
        kinds.forEach(kind -> kind.say(typed.text()).ifPresent(meanings::add));
        meanings.add(typed);
        return meanings;
    }

    private Optional<Value> say(String text) {
        return switch (this) {
            case DATE -> Optional.of(new Value.Date(text));
            case NUMERAL -> Optional.of(new Value.Numeral(text));
            case FLAG ->
                    Optional.<Value>of(new Value.Flag(text))
                            .filter(_ -> text.equals("true") || text.equals("false"));
            case TEXT -> Optional.empty();
        };
    }
}
