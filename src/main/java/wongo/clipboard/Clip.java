package wongo.clipboard;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.text.Span;

import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/// What lies on a clipboard, in the forms that there are.
///
/// @param stretch source of an article of ours
/// @param html what browsers and office programs exchange
/// @param text the text alone
public record Clip(Optional<String> stretch, Optional<String> html, Optional<String> text) {
    private static final String CHARSET = "<meta charset=\"utf-8\">";
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://[^\\s<>\"]+|mailto:[^\\s<>\"]+@[^\\s<>\"]+)");
    private static final Pattern SOURCE =
            Pattern.compile("\\s*<(?:!--|/?[a-zA-Z][^<>]*>).*", Pattern.DOTALL);

    public static Clip empty() {
        return new Clip(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Clip ofText(String text) {
        return new Clip(Optional.empty(), Optional.empty(), Optional.of(text));
    }

    public static Clip ofHtml(String html, String text) {
        return new Clip(Optional.empty(), Optional.of(html), Optional.of(text));
    }

    /// A span of an article in every form; empty where the span shows nothing.
    public static Clip of(Article article, Span span) {
        String stretch = article.spelling().body().stretch(article, span);
        return stretch.isEmpty()
                ? empty()
                : new Clip(
                        Optional.of(stretch),
                        Optional.of(CHARSET + stretch),
                        Optional.of(Plain.of(article, span)));
    }

    /// Paragraphs that stand in one cell, or parts of them.
    public static Clip ofCell(Article article, Span span) {
        StringJoiner stretch = new StringJoiner("\n");
        StringJoiner text = new StringJoiner("\n");
        for (At at : article.lines(span)) {
            Optional<Span> part = at.part(span);
            if (part.isPresent()) {
                Span source = at.sourceOf(part.get());
                stretch.add("<p>" + article.spelling().body().stretch(article, source) + "</p>");
                text.add(part.get().of(at.line().prose().text()));
            }
        }
        return new Clip(
                Optional.of(stretch.toString()),
                Optional.of(CHARSET + stretch),
                Optional.of(text.toString()));
    }

    /// Cells of a table: for other programs a table of these alone, as text one parted by tabs. The
    /// stretch is there where the table is meant as a whole.
    ///
    /// @param table where the table stands
    public static Clip of(Article article, At table, Cells cells) {
        Optional<String> stretch =
                Optional.of(table.sourceOf(new Span(0, 1)))
                        .filter(_ -> cells.isWhole())
                        .map(span -> article.spelling().body().stretch(article, span));
        return new Clip(
                stretch, Optional.of(CHARSET + cells.asHtml()), Optional.of(cells.asText()));
    }

    public boolean isEmpty() {
        return stretch.isEmpty() && html.isEmpty() && text.isEmpty();
    }

    /// The clip as rich text for other programs, without the stretch that only we understand.
    public Clip asRichText() {
        return new Clip(Optional.empty(), html, text);
    }

    /// The source alone, as text.
    public Clip asSource() {
        return new Clip(Optional.empty(), Optional.empty(), stretch);
    }

    public Clip asPlainText() {
        return new Clip(Optional.empty(), Optional.empty(), text);
    }

    /// What it says, as text: of a page where there is nothing else.
    public Optional<String> words() {
        return text.or(() -> html.map(PageWords::of));
    }

    /// The address that the text is, if it is nothing else.
    public Optional<String> address() {
        return text.map(String::strip).filter(line -> ADDRESS.matcher(line).matches());
    }

    /// HTML source as somebody wrote it: the text, where that is source, else what a program calls
    /// the text's HTML, without the frame that it is handed over in.
    public Optional<String> source() {
        return stretch.or(() -> text.filter(some -> SOURCE.matcher(some).matches()))
                .or(() -> html.map(Frame::content))
                .or(() -> text);
    }
}
