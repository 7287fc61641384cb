package wongo.dialect.html;

import wongo.dialect.html.Attributes.Attribute;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.Optional;
import java.util.regex.Pattern;

/// The smallest edits that give an opening tag an attribute or take one off. Places are relative to
/// the tag.
final class AttributeEdits {
    /// What needs no quotes around it.
    private static final Pattern BARE = Pattern.compile("[\\w#%.-]+");

    private AttributeEdits() {}

    /// Gives an attribute a value. A new one stands behind those named, else first.
    static Edit put(String tag, String name, String value, String... behind) {
        String escaped = Escapes.attribute(value);
        return Attributes.of(tag)
                .find(name)
                .map(found -> replaced(tag, found, escaped))
                .orElseGet(() -> fresh(tag, name, escaped, behind));
    }

    /// Takes an attribute off, with the white space before it; nothing where there is none.
    static Optional<Edit> take(String tag, String name) {
        return Attributes.of(tag).find(name).map(found -> Edit.delete(withSpace(tag, found)));
    }

    /// A tag with an attribute.
    static String with(String tag, String name, String value, String... behind) {
        return applied(tag, put(tag, name, value, behind));
    }

    static String applied(String tag, Edit edit) {
        return tag.substring(0, edit.span().start())
                + edit.text()
                + tag.substring(edit.span().end());
    }

    private static Edit replaced(String tag, Attribute found, String escaped) {
        Span raw = found.raw();
        int start = found.whole().start();
        int name = start + found.name().length();
        boolean quoted = raw.end() < found.whole().end() && !escaped.contains("'");
        boolean bare = raw.end() == found.whole().end() && BARE.matcher(escaped).matches();
        return quoted || (bare && raw.start() > name)
                ? new Edit(raw, escaped)
                : new Edit(found.whole(), tag.substring(start, name) + "=\"" + escaped + "\"");
    }

    private static Edit fresh(String tag, String name, String escaped, String... behind) {
        Attributes attributes = Attributes.of(tag);
        int at = Attributes.endOfName(tag);
        for (String other : behind) {
            at = Math.max(at, attributes.find(other).map(a -> a.whole().end()).orElse(at));
        }
        return Edit.insert(at, " " + name + "=\"" + escaped + "\"");
    }

    private static Span withSpace(String tag, Attribute found) {
        int start = Blanks.before(tag, found.whole().start());
        return new Span(start, found.whole().end());
    }
}
