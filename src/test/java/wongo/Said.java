package wongo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Atom;
import wongo.article.Kind;
import wongo.article.Mark;
import wongo.article.Prose;
import wongo.text.Span;

import java.util.stream.Collectors;

/// The text between two places of the surface, and for each char its marks; what parts lines and
/// words is left out.
record Said(Article article, Span span) {
    static Said all(Article article) {
        return new Said(article, new Span(0, article.length()));
    }

    /// @return 1 where the marks differ, which is counted in Markdown and an error elsewhere
    static int assertSame(Said before, Said after) {
        assertEquals(before.letters(), after.letters());
        String said = before.said(Said::marks);
        String now = after.said(Said::marks);
        if (before.article().spelling().body().name().equals("markdown")) {
            return said.equals(now) ? 0 : 1;
        }
        assertEquals(said, now);
        return 0;
    }

    private String letters() {
        return said((prose, i) -> "");
    }

    private interface Told {
        String of(Prose prose, int visible);
    }

    private String said(Told marks) {
        int from = article.visibleAt(span.start());
        int to = article.visibleAt(span.end());
        boolean all = span.equals(new Span(0, article.length()));
        StringBuilder said = new StringBuilder();
        for (At at : Page.lines(article)) {
            if (at.isInTable()) {
                continue;
            }
            Prose prose = at.line().prose();
            boolean code = at.line().kind() instanceof Kind.Code;
            for (int i = 0; i < prose.length(); i++) {
                int visible = at.visible() + i;
                boolean inside = all || (from <= visible && visible < to);
                if (inside && shows(prose, i)) {
                    said.append(prose.text().charAt(i));
                    said.append(code ? "" : marks.of(prose, i));
                }
            }
        }
        return said.toString();
    }

    /// A switch is one only with what it hides: half of it is none.
    private static boolean shows(Prose prose, int offset) {
        char c = prose.text().charAt(offset);
        boolean blank = Character.isWhitespace(c) || c == '\u00A0';
        return !blank && !(prose.atoms().get(offset) instanceof Atom.More);
    }

    private static String marks(Prose prose, int offset) {
        return prose.text().charAt(offset) == Atom.CHAR
                ? ""
                : prose.marksAt(offset).stream()
                        .filter(
                                mark ->
                                        !(mark instanceof Mark.Code
                                                || mark instanceof Mark.Unknown))
                        .map(Object::toString)
                        .sorted()
                        .collect(Collectors.joining());
    }
}
