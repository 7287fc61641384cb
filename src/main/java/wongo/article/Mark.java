package wongo.article;

/// What a stretch of visible text looks like or leads to. Values are kept as the source has them:
/// `#21538527` keeps its alpha, `RED` its capitals.
public sealed interface Mark {
    record Bold() implements Mark {}

    record Italic() implements Mark {}

    record Underline() implements Mark {}

    record Strike() implements Mark {}

    record Code() implements Mark {}

    record Sub() implements Mark {}

    record Sup() implements Mark {}

    /// @param href the address as written, entities resolved
    record Link(String href) implements Mark {}

    record Color(String value) implements Mark {}

    record Background(String value) implements Mark {}

    record FontSize(String value) implements Mark {}

    /// An inline element that has no meaning here and is kept as it is, such as `<span class="x">`
    /// or `<CNN>`.
    ///
    /// @param name the element's name in lower case
    record Unknown(String name) implements Mark {}

    /// Whether a text can carry only one of the two: two colours, two links.
    default boolean excludes(Mark other) {
        return getClass() == other.getClass() && !(this instanceof Unknown);
    }
}
