package wongo.ui.sidebar;

import wongo.text.Change;
import wongo.text.Span;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /// Lines in which stands out what they have not in common with others, each with that of its
    /// number.
    public static List<AcrossRow> of(
            Path file, Kind kind, List<String> lines, List<String> others) {
        List<AcrossRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            String other = i < others.size() ? others.get(i).strip() : "";
            rows.add(new AcrossRow(file, kind, apart(line, other), Optional.empty()));
        }
        return rows;
    }

    private static Text apart(String line, String other) {
        Change difference = Change.between(line, other);
        if (difference.isNothing()) {
            return new Text(line, "", "");
        }
        Span span = difference.extent();
        return new Text(line.substring(0, span.start()), span.of(line), line.substring(span.end()));
    }

    /// A line without anything that stands out.
    public static AcrossRow of(Path file, Kind kind, String text) {
        return new AcrossRow(file, kind, new Text(text, "", ""), Optional.empty());
    }
}
