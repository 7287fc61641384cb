package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Blocks.Place;
import wongo.dialect.html.Attributes.Attribute;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Blocks of code: lines made one, lines made of one, and the language of one.
final class Coding {
    private static final String PREFIX = "language-";
    private static final String TISTORY = "data-ke-language";

    private final Article article;

    Coding(Article article) {
        this.article = article;
    }

    /// @param language empty for none
    Change code(List<At> group, String language) {
        if (group.stream().anyMatch(at -> !at.line().prose().atoms().isEmpty())) {
            // Code holds nothing but letters.
            return Change.none();
        }
        String nl = article.lineEnding();
        String text =
                group.stream()
                        .map(at -> at.line().prose().text())
                        .map(line -> Escapes.preserved(line, nl))
                        .collect(Collectors.joining(nl));
        Span whole = new Span(group.getFirst().outer().start(), group.getLast().outer().end());
        return Reading.proven(
                article,
                Change.replace(whole, open(language) + text + "</code></pre>"),
                after -> after.body().rows() == article.body().rows());
    }

    private String open(String language) {
        if (language.isEmpty()) {
            return "<pre><code>";
        }
        return HtmlSpelling.isTistory(article)
                ? tistory("<pre>", language) + "<code>"
                : "<pre>" + AttributeEdits.with("<code>", "class", PREFIX + language);
    }

    private static String tistory(String pre, String language) {
        String classed = AttributeEdits.with(pre, "class", language, "id");
        String named = AttributeEdits.with(classed, TISTORY, language, "class");
        return AttributeEdits.with(named, "data-ke-type", "codeblock", TISTORY);
    }

    /// The language of a `<pre>`: Tistory's own attribute, else the class of it, which generators
    /// write, or of the `<code>` in it.
    static String language(Attributes pre, Optional<Attributes> code) {
        String language = pre.value(TISTORY).isEmpty() ? pre.value("class") : pre.value(TISTORY);
        String inner = code.map(attributes -> attributes.value("class")).orElse("");
        return (language.isEmpty() && inner.startsWith(PREFIX) ? inner : language)
                .replace(PREFIX, "");
    }

    /// Says another language where the old one is said; where none is, as new code would say it.
    Change language(At at, String old, String language) {
        int start = at.blockStart() + at.line().outer().start();
        String opening = article.slice(new Span(start, at.inner().end()));
        List<Token> tokens = Tags.tokens(opening);
        Span pre = tokens.getFirst().span();
        Optional<Span> code =
                tokens.size() > 1
                                && tokens.get(1) instanceof Token.Start tag
                                && tag.name().equals("code")
                        ? Optional.of(tag.span())
                        : Optional.empty();
        List<Edit> edits = new ArrayList<>();
        edits.addAll(renamed(pre.of(opening), old, language));
        code.ifPresent(
                span ->
                        renamed(span.of(opening), old, language)
                                .forEach(e -> edits.add(e.shift(span.start()))));
        if (old.isEmpty()) {
            edits.addAll(fresh(pre.of(opening), code, opening, language));
        }
        return Reading.showing(article, Change.of(edits).shift(start), List.of(at));
    }

    private static List<Edit> renamed(String tag, String old, String language) {
        List<Edit> edits = new ArrayList<>();
        for (String name : List.of("class", TISTORY)) {
            Optional<Attribute> said =
                    Attributes.of(tag)
                            .find(name)
                            .filter(
                                    a ->
                                            !old.isEmpty()
                                                    && a.value().replace(PREFIX, "").equals(old));
            said.ifPresent(
                    attribute ->
                            edits.add(
                                    language.isEmpty()
                                            ? AttributeEdits.take(tag, name).orElseThrow()
                                            : AttributeEdits.put(
                                                    tag,
                                                    name,
                                                    attribute.value().startsWith(PREFIX)
                                                            ? PREFIX + language
                                                            : language)));
        }
        return edits;
    }

    private List<Edit> fresh(String pre, Optional<Span> code, String opening, String language) {
        if (HtmlSpelling.isTistory(article) || code.isEmpty()) {
            String tag =
                    HtmlSpelling.isTistory(article)
                            ? tistory(pre, language)
                            : AttributeEdits.with(pre, "class", PREFIX + language);
            return Change.between(pre, tag).edits();
        }
        Edit edit = AttributeEdits.put(code.get().of(opening), "class", PREFIX + language);
        return List.of(edit.shift(code.get().start()));
    }

    /// A paragraph for each line of the code.
    Change paragraphs(At at) {
        if (!at.line().prose().atoms().isEmpty()) {
            return Change.none();
        }
        Place place = Reading.place(article, at);
        String open = HtmlSpelling.openTag(article, "p");
        String lineBreak = HtmlSpelling.lineBreak(article);
        String paragraphs =
                at.line()
                        .prose()
                        .text()
                        .lines()
                        .map(
                                line ->
                                        Escapes.flowing(
                                                line, '\n', Escapes.Level.PLAIN, () -> lineBreak))
                        .map(
                                line ->
                                        open
                                                + (line.isEmpty() ? HtmlSpelling.FILLER : line)
                                                + Tags.closing(open))
                        .collect(Collectors.joining(HtmlSpelling.gap(article, place.index())));
        String text = paragraphs.isEmpty() ? HtmlSpelling.emptyParagraph(article) : paragraphs;
        Span whole = new Span(at.blockStart(), at.blockStart() + place.block().source().length());
        return Change.replace(whole, text);
    }
}
