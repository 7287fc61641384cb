package wongo.dialect.markdown;

import wongo.dialect.html.Entities;

import java.util.Optional;

/// Entities and chars by number as Markdown has them (CommonMark 2.5): always with a `;`.
final class References {
    /// Seven digits, or six behind an x, with what stands around them.
    private static final int LONGEST_NUMBER = 10;

    private References() {}

    static Optional<Entities.Reference> at(String text, int at) {
        return Entities.at(text, at, text.length())
                .filter(it -> text.charAt(at + it.length() - 1) == ';')
                .filter(it -> !text.startsWith("&#", at) || it.length() <= LONGEST_NUMBER);
    }
}
