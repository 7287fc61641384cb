package wongo.ui.sidebar;

import wongo.article.Article;
import wongo.article.Section;
import wongo.review.Skim;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A row of the list of highlights: a heading, or a phrase under it.
record SkimRow(Optional<Section> section, Optional<Skim.Phrase> phrase) {
    static List<SkimRow> of(Skim skim) {
        List<SkimRow> rows = new ArrayList<>();
        for (Skim.Part part : skim.parts()) {
            if (part.section().isPresent()) {
                rows.add(new SkimRow(part.section(), Optional.empty()));
            }
            part.phrases().forEach(p -> rows.add(new SkimRow(Optional.empty(), Optional.of(p))));
        }
        return rows;
    }

    /// What of the source it stands for: the phrase, or the start of the heading.
    Span place(Article article) {
        return phrase.map(Skim.Phrase::source).orElseGet(() -> Span.at(heading(article)));
    }

    private int heading(Article article) {
        int start = section.map(found -> found.source().start()).orElse(0);
        return article.lineAt(start).map(line -> line.inner().start()).orElse(start);
    }
}
