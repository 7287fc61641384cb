package wongo.dialect.markdown;

import wongo.article.Article;
import wongo.article.Prose;
import wongo.dialect.html.Tagging;
import wongo.text.Span;

import java.util.List;
import java.util.function.IntFunction;

/// The source of a part of a line's text, made fit to stand elsewhere.
final class Respelling {
    private Respelling() {}

    /// The text with tags for its marks, char by char.
    ///
    /// @param part of the visible text
    /// @param chars how the char at a place is spelled
    static String inTags(Article article, Prose prose, Span part, IntFunction<String> chars) {
        StringBuilder text = new StringBuilder();
        for (Prose.Run run : prose.runs()) {
            int start = Math.max(part.start(), run.visible().start());
            int end = Math.min(part.end(), run.visible().end());
            if (start < end) {
                Tagging tags = Tagging.of(article, List.copyOf(run.marks()));
                text.append(tags.open());
                for (int i = start; i < end; i++) {
                    text.append(chars.apply(i));
                }
                text.append(tags.close());
            }
        }
        return text.toString();
    }

    /// A stretch of source as it stands, but for the breaks between its rows with the container
    /// marks behind them.
    ///
    /// @param source of the stretch, relative to the block
    /// @param breaks what takes the place of the break that is the char at a place
    static String relaid(String block, Prose prose, Span source, IntFunction<String> breaks) {
        StringBuilder rows = new StringBuilder();
        int at = source.start();
        for (int i = 0; i < prose.length(); i++) {
            Span unit = prose.sourceOfChar(i);
            boolean isBreak = unit.of(block).indexOf('\n') >= 0;
            if (isBreak && unit.start() >= at && unit.end() <= source.end()) {
                rows.append(block, at, unit.start()).append(breaks.apply(i));
                at = unit.end();
            }
        }
        return rows.append(block, Math.min(at, source.end()), source.end()).toString();
    }
}
