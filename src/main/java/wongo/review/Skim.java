package wongo.review;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Atom;
import wongo.article.HighlightStyle;
import wongo.article.Kind;
import wongo.article.Outline;
import wongo.article.Prose;
import wongo.article.Section;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// An article read by its highlights alone: the phrases that stand out, under the headings that
/// they stand under. Code is left out, since its colours are no highlights.
///
/// @param parts in order; headings under which nothing stands out are left out
public record Skim(List<Part> parts) {
    /// What stands under one heading, up to the next of any level.
    ///
    /// @param section empty for what stands before the first heading
    public record Part(Optional<Section> section, List<Phrase> phrases) {
        public Part {
            phrases = List.copyOf(phrases);
        }
    }

    /// A stretch of text in one style; one that is slanted in parts is one still.
    ///
    /// @param source where it stands in the article
    public record Phrase(String text, Span source, HighlightStyle style) {}

    public Skim {
        parts = List.copyOf(parts);
    }

    public static Skim of(Article article) {
        List<Part> parts = new ArrayList<>();
        List<Section> sections = Outline.of(article).sections();
        List<Phrase> phrases = phrases(article);
        int from = 0;
        for (int i = -1; i < sections.size() && from < phrases.size(); i++) {
            int end =
                    i + 1 < sections.size()
                            ? sections.get(i + 1).source().start()
                            : Integer.MAX_VALUE;
            int to = from;
            while (to < phrases.size() && phrases.get(to).source().start() < end) {
                to++;
            }
            if (to > from) {
                Optional<Section> section = i < 0 ? Optional.empty() : Optional.of(sections.get(i));
                parts.add(new Part(section, phrases.subList(from, to)));
            }
            from = to;
        }
        return new Skim(parts);
    }

    /// The phrases in one of some styles alone.
    public Skim only(Predicate<HighlightStyle> styles) {
        return new Skim(
                parts.stream()
                        .map(
                                part ->
                                        new Part(
                                                part.section(),
                                                part.phrases().stream()
                                                        .filter(p -> styles.test(p.style()))
                                                        .toList()))
                        .filter(part -> !part.phrases().isEmpty())
                        .toList());
    }

    /// The styles that it shows, the commonest first, and how often.
    public Map<HighlightStyle, Integer> styles() {
        Map<HighlightStyle, Integer> counts = new LinkedHashMap<>();
        parts.forEach(
                part -> part.phrases().forEach(p -> counts.merge(p.style(), 1, Integer::sum)));
        Map<HighlightStyle, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static List<Phrase> phrases(Article article) {
        List<Phrase> phrases = new ArrayList<>();
        if (article.body().count() > 0) {
            article.lines(new Span(article.bodyStart(), article.length())).stream()
                    .filter(at -> !(at.line().kind() instanceof Kind.Code))
                    .forEach(at -> collect(at, phrases));
        }
        return phrases;
    }

    private static void collect(At at, List<Phrase> phrases) {
        Prose prose = at.line().prose();
        List<Prose.Run> runs = prose.runs();
        for (int i = 0; i < runs.size(); i++) {
            Optional<HighlightStyle> style = HighlightStyle.in(runs.get(i).marks());
            int start = runs.get(i).visible().start();
            while (style.isPresent()
                    && i + 1 < runs.size()
                    && HighlightStyle.in(runs.get(i + 1).marks()).equals(style)) {
                i++;
            }
            Span visible = new Span(start, runs.get(i).visible().end());
            String text = plain(visible.of(prose.text()));
            if (style.isPresent() && !text.isEmpty()) {
                Span source = prose.sourceOf(visible).shift(at.blockStart());
                phrases.add(new Phrase(text, source, style.get()));
            }
        }
    }

    private static String plain(String text) {
        return text.replace(Atom.CHAR, ' ').replaceAll("[\\s\u00A0]+", " ").strip();
    }
}
