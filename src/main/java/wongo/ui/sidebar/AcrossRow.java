package wongo.ui.sidebar;

import wongo.text.Span;

import java.nio.file.Path;
import java.util.Optional;

/// A line of what was found in all posts.
///
/// @param text before what is found, what is found, and behind it; or all of it in the first
/// @param place where it is in the file's text; empty where that says nothing
public record AcrossRow(Path file, Kind kind, Text text, Optional<Span> place) {
    /// What a line is about.
    public enum Kind {
        /// A post: its title.
        POST,
        /// A place where something is found.
        PLACE,
        /// A line as it is.
        BEFORE,
        /// A line as it would be.
        AFTER
    }

    /// The words of a line; those found stand out.
    public record Text(String before, String found, String after) {
        @Override
        public String toString() {
            return before + found + after;
        }
    }

    /// A line without anything that stands out.
    public static AcrossRow of(Path file, Kind kind, String text) {
        return new AcrossRow(file, kind, new Text(text, "", ""), Optional.empty());
    }
}
