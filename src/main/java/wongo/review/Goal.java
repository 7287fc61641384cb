package wongo.review;

import java.util.Arrays;
import java.util.Optional;

/// How long a post is to become.
///
/// @param amount at least 1
public record Goal(int amount, Unit unit) {
    /// What a length is measured in.
    public enum Unit {
        CHARACTERS,
        WITHOUT_SPACES,
        WORDS,
        SHEETS;

        public int of(Length length) {
            return switch (this) {
                case CHARACTERS -> length.characters();
                case WITHOUT_SPACES -> length.withoutSpaces();
                case WORDS -> length.words();
                case SHEETS -> length.sheets();
            };
        }
    }

    public Goal {
        if (amount < 1) {
            throw new IllegalArgumentException("a goal of " + amount);
        }
    }

    /// Reads what [#written] wrote; nothing if it is something else.
    public static Optional<Goal> read(String written) {
        String[] parts = written.split(" ", -1);
        if (parts.length != 2 || !parts[0].matches("[1-9][0-9]{0,8}")) {
            return Optional.empty();
        }
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.name().equals(parts[1]))
                .findFirst()
                .map(unit -> new Goal(Integer.parseInt(parts[0]), unit));
    }

    public String written() {
        return amount + " " + unit.name();
    }

    /// How much of it is reached: 1 when all, more when more.
    public double reached(Length length) {
        return (double) unit.of(length) / amount;
    }
}
