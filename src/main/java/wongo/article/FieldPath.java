package wongo.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place in the tree of the front matter, such as `image.path` or `resources[0].src`.
///
/// @param steps from the outside in; none for the whole
public record FieldPath(List<Step> steps) {
    private static final Pattern STEP =
            Pattern.compile("\\.?\"((?:[^\"\\\\]|\\\\.)*+)\"|\\[(\\d{1,6})]|\\.?([^.\\[\\]\"]+)");

    /// One step inward.
    public sealed interface Step {
        /// Into the last value of that name.
        record Key(String name) implements Step {
            @Override
            public Optional<Value> in(Value value) {
                return value instanceof Value.Map map ? map.get(name) : Optional.empty();
            }
        }

        /// @param at from 0
        record Index(int at) implements Step {
            @Override
            public Optional<Value> in(Value value) {
                return value instanceof Value.Items(List<Value> items) && at < items.size()
                        ? Optional.of(items.get(at))
                        : Optional.empty();
            }
        }

        /// What stands there, empty where there is no such place.
        Optional<Value> in(Value value);
    }

    public FieldPath {
        steps = List.copyOf(steps);
    }

    /// The field of a key, whatever characters the key has.
    public static FieldPath of(String key) {
        return new FieldPath(List.of(new Step.Key(key)));
    }

    /// Reads what [#toString] writes. Empty where it is no path.
    public static Optional<FieldPath> parse(String text) {
        List<Step> steps = new ArrayList<>();
        Matcher step = STEP.matcher(text);
        int end = 0;
        while (end < text.length() && step.region(end, text.length()).lookingAt()) {
            if (end == 0 && (text.charAt(0) == '.' || step.group(2) != null)) {
                return Optional.empty();
            }
            steps.add(step(step));
            end = step.end();
            if (end < text.length() && ".[".indexOf(text.charAt(end)) < 0) {
                return Optional.empty();
            }
        }
        return steps.isEmpty() || end < text.length()
                ? Optional.empty()
                : Optional.of(new FieldPath(steps));
    }

    /// The place of a key in the map that is here.
    public FieldPath key(String name) {
        return with(new Step.Key(name));
    }

    /// The place of an item of the list that is here.
    public FieldPath at(int index) {
        return with(new Step.Index(index));
    }

    /// The place around this one; the whole has none.
    public Optional<FieldPath> parent() {
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new FieldPath(steps.subList(0, steps.size() - 1)));
    }

    /// The last step. The whole has none.
    public Optional<Step> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }

    /// As a writer names it: keys with dots in between, those with odd characters in quotes.
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            switch (step) {
                case Step.Key(String name) ->
                        text.append(text.isEmpty() ? "" : ".").append(spell(name));
                case Step.Index(int at) -> text.append('[').append(at).append(']');
            }
        }
        return text.toString();
    }

    private FieldPath with(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new FieldPath(longer);
    }

    private static Step step(Matcher step) {
        if (step.group(2) != null) {
            return new Step.Index(Integer.parseInt(step.group(2)));
        }
        return new Step.Key(
                step.group(1) == null
                        ? step.group(3)
                        : step.group(1).replaceAll("(?s)\\\\(.)", "$1"));
    }

    private static String spell(String name) {
        return !name.isEmpty() && name.chars().noneMatch(c -> ".[]\"".indexOf(c) >= 0)
                ? name
                : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
