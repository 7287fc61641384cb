package wongo.ui.source;

/// What a row begins in, and all that its colours depend on beside its own text.
sealed interface Inside {
    /// How a body's text is read.
    enum Flow {
        /// Markdown, with HTML in it.
        MARKDOWN,
        /// A block of HTML among Markdown, up to the next empty line.
        BLOCK,
        HTML
    }

    /// Before the first fence of front matter.
    record Start() implements Inside {}

    /// Among the fields of front matter.
    record Head() implements Inside {}

    /// In the text of a field that is set in by more than `indent` columns.
    record HeadText(int indent) implements Inside {}

    /// In a quoted value of front matter.
    record HeadQuote(char quote) implements Inside {}

    record Body(Flow flow) implements Inside {}

    record Comment(Flow flow) implements Inside {}

    /// @param name of the tag, `/` in front if it closes
    record Tag(String name, Flow flow) implements Inside {}

    /// In an attribute's value.
    record Value(char quote, String tag, Flow flow) implements Inside {}

    /// In an element whose content is no markup, as a script's.
    record Verbatim(String name, Flow flow) implements Inside {}

    /// In a fenced block of code.
    record Fence(String marker) implements Inside {}
}
