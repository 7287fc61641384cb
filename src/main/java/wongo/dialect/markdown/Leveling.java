package wongo.dialect.markdown;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Kind;
import wongo.dialect.html.Reading;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;

/// The level of a heading.
final class Leveling {
    private final Article article;

    Leveling(Article article) {
        this.article = article;
    }

    /// A heading of another level, in its own spelling where that has the level.
    Change to(At at, int level) {
        if (!(at.line().kind() instanceof Kind.Heading(int old, var align)) || old == level) {
            return Change.none();
        }
        Nest nest = Nest.of(article, at);
        List<Edit> edits =
                nest.block().startsWith("#", nest.leaf().start)
                        ? hashes(nest, at, old, level)
                        : underlined(nest, at, level);
        Change change = Change.of(edits).shift(nest.blockStart());
        return Reading.proven(article, change, after -> isHeading(after, change, at, level));
    }

    private static boolean isHeading(Article after, Change change, At at, int level) {
        return after.lineAt(change.map(at.inner().start(), Side.RIGHT))
                .filter(
                        line ->
                                line.line().kind() instanceof Kind.Heading(int now, var align)
                                        && now == level)
                .filter(line -> line.line().prose().showsLike(at.line().prose()))
                .isPresent();
    }

    /// Where a heading ends, its attribute list not included.
    private static int end(Nest nest) {
        return nest.attributes().start();
    }

    private static List<Edit> hashes(Nest nest, At at, int old, int level) {
        int start = nest.leaf().start;
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(new Span(start, start + old), "#".repeat(level)));
        Span behind = new Span(at.line().prose().inner().end(), end(nest));
        String closing = behind.of(nest.block());
        if (closing.contains("#".repeat(old)) && closing.strip().length() == old) {
            int at1 = behind.start() + closing.indexOf('#');
            edits.add(new Edit(new Span(at1, at1 + old), "#".repeat(level)));
        }
        return edits;
    }

    /// The line under it changes, or goes where it has no such level.
    private static List<Edit> underlined(Nest nest, At at, int level) {
        int end = end(nest);
        int line = nest.block().lastIndexOf('\n', end - 1) + 1;
        Span under = new Span(line, end);
        if (level <= 2) {
            String put =
                    under.of(nest.block()).replace(level == 1 ? '-' : '=', level == 1 ? '=' : '-');
            return List.of(new Edit(under, put));
        }
        List<Edit> edits = new ArrayList<>(oneRow(at, nest.block()));
        edits.addFirst(Edit.insert(nest.leaf().start, "#".repeat(level) + " "));
        edits.add(Edit.delete(new Span(nest.leaf().rows.getLast().end(), end)));
        return edits;
    }

    /// The line breaks of a paragraph's source as a heading can have them.
    static List<Edit> oneRow(At at, String block) {
        List<Edit> edits = new ArrayList<>();
        var prose = at.line().prose();
        for (int i = 0; i < prose.length(); i++) {
            Span unit = prose.sourceOfChar(i);
            if (unit.of(block).indexOf('\n') >= 0) {
                edits.add(new Edit(unit, prose.text().charAt(i) == '\n' ? "<br>" : " "));
            }
        }
        return edits;
    }
}
