package wongo.search;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/// Why a regular expression, or what is to be put in the place of its matches, cannot be read. Its
/// sentence is the text [#key] in the resource bundles.
///
/// @param place the char of the expression where it is, from 1; 0 where that says nothing
/// @param part what the sentence is about, empty if nothing
public record Flaw(Kind kind, int place, String part) implements Found, Replaced {
    public enum Kind {
        GROUP_OPEN("Unclosed group"),
        GROUP_CLOSED("Unmatched closing"),
        CLASS_OPEN("Unclosed character class"),
        NOTHING_REPEATED("Dangling meta"),
        REPETITION("repetition", "closure"),
        ESCAPE("escape", "backslash"),
        LOOK_BEHIND("Look-behind"),
        GROUP_NAME("capturing group"),
        RANGE("character range"),
        /// It is nested too deeply to be tried on a text.
        DEEP,
        /// The replacement names a group that the expression does not have.
        NO_GROUP,
        OTHER;

        private final String[] signs;

        /// @param signs what the JDK's words about it contain
        Kind(String... signs) {
            this.signs = signs;
        }

        private static Kind of(String description) {
            String said = description.toLowerCase(Locale.ROOT);
            for (Kind kind : values()) {
                for (String sign : kind.signs) {
                    if (said.contains(sign.toLowerCase(Locale.ROOT))) {
                        return kind;
                    }
                }
            }
            return OTHER;
        }
    }

    static Flaw deep() {
        return new Flaw(Kind.DEEP, 0, "");
    }

    static Flaw noGroup(String name) {
        return new Flaw(Kind.NO_GROUP, 0, name);
    }

    /// What is wrong with a query; nothing if it can be searched for.
    public static Optional<Flaw> in(Query query) {
        try {
            Seeker.pattern(query);
            return Optional.empty();
        } catch (PatternSyntaxException unreadable) {
            Kind kind = Kind.of(unreadable.getDescription());
            return Optional.of(new Flaw(kind, Math.max(0, unreadable.getIndex()) + 1, ""));
        } catch (StackOverflowError tooDeep) {
            return Optional.of(deep());
        }
    }

    /// The key of its sentence; [#place] is its `{0}`, [#part] its `{1}`.
    public String key() {
        return "find.flaw." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
