package wongo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Kind;
import wongo.article.Kind.Align;
import wongo.text.Chance;
import wongo.text.Change;
import wongo.text.Span;

import java.util.List;

/// Paragraphs and headings of the corpus, aligned by chance, in HTML and in Markdown: they then are
/// what was asked, every line says what it said and all other lines are what they were, the article
/// reads as if read afresh, and the change taken back gives the source back.
@Execution(ExecutionMode.CONCURRENT)
class AlignmentLawsTest {
    private static final int TRIES = 6;

    /// A line but for its alignment.
    private record Shown(Kind kind, String text) {
        static Shown of(At at) {
            return new Shown(with(at.line().kind(), Align.START), at.line().prose().text());
        }
    }

    @Test
    void alignedLinesAreWhatWasAskedAndAllElseIsAsItWas() {
        Verdict.of(
                "aligning",
                2_000,
                (post, chance) -> {
                    int done = 0;
                    for (int i = 0; i < TRIES * post.weight(); i++) {
                        done += align(post.article(), chance);
                    }
                    return done;
                });
    }

    private static int align(Article article, Chance chance) {
        List<At> lines = Page.lines(article);
        if (lines.isEmpty()) {
            return 0;
        }
        int from = chance.below(lines.size());
        int to = Math.min(lines.size() - 1, from + chance.below(4));
        Span span = new Span(lines.get(from).inner().start(), lines.get(to).inner().end());
        Align align = chance.oneOf(List.of(Align.values()));
        Change change = article.spelling().body().align(article, span, align);
        if (change.isNothing()) {
            return 0;
        }
        Article after = article.apply(change);
        assertEquals(Article.read(after.source(), after.spelling()), after);
        assertEquals(article.source(), article.invert(change).apply(after.source()));
        List<At> now = Page.lines(after);
        assertEquals(lines.stream().map(Shown::of).toList(), now.stream().map(Shown::of).toList());
        List<At> meant = article.lines(span);
        for (int i = 0; i < lines.size(); i++) {
            Kind kind = lines.get(i).line().kind();
            boolean asked = meant.contains(lines.get(i)) && !lines.get(i).isInTable();
            assertEquals(asked ? with(kind, align) : kind, now.get(i).line().kind());
        }
        return 1;
    }

    private static Kind with(Kind kind, Align align) {
        return switch (kind) {
            case Kind.Paragraph(Align old) -> new Kind.Paragraph(align);
            case Kind.Heading(int level, Align old) -> new Kind.Heading(level, align);
            default -> kind;
        };
    }
}
