package wongo;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Atom;
import wongo.article.Kind;
import wongo.article.Mark;
import wongo.article.Prose;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a reader sees of an article, as plain data, so that a test can edit it and say what the
/// article must show then: the lines of the surface and of the cells, in order.
///
/// @param explains whether text is a term by what stands below it, as in Markdown
record Page(List<Row> rows, boolean explains) {
    /// @param kind what the line is, the number of an item left out, since it follows from the
    ///   items before
    /// @param marks those of each char
    record Row(Kind kind, String text, List<Set<Mark>> marks) {
        static Row of(At at) {
            Prose prose = at.line().prose();
            List<Set<Mark>> marks = new ArrayList<>();
            // The `<code>` of a code block is the block's own.
            boolean code = at.line().kind() instanceof Kind.Code;
            for (Prose.Run run : prose.runs()) {
                Set<Mark> some = code ? withoutCode(run.marks()) : run.marks();
                for (int i = run.visible().start(); i < run.visible().end(); i++) {
                    marks.add(some);
                }
            }
            return new Row(unnumbered(at.line().kind()), plain(shown(prose)), marks);
        }

        /// What refers to a footnote stands among letters and is no object by itself.
        private static String shown(Prose prose) {
            StringBuilder text = new StringBuilder(prose.text());
            prose.atoms()
                    .forEach(
                            (place, atom) -> {
                                if (atom instanceof Atom.Reference) {
                                    text.setCharAt(place, '†');
                                }
                            });
            return text.toString();
        }

        private static Kind unnumbered(Kind kind) {
            return kind instanceof Kind.Item(int depth, Kind.Marker marker, int number)
                    ? new Kind.Item(depth, marker, 0)
                    : kind;
        }

        Row withMarks(Span visible, List<Mark> added) {
            List<Set<Mark>> all = new ArrayList<>(marks);
            for (int i = visible.start(); i < visible.end(); i++) {
                Set<Mark> some = new java.util.HashSet<>(all.get(i));
                for (Mark mark : added) {
                    some.removeIf(mark::excludes);
                    some.add(mark);
                }
                all.set(i, some);
            }
            return new Row(kind, text, all);
        }

        private static Set<Mark> withoutCode(Set<Mark> marks) {
            return marks.stream()
                    .filter(mark -> !(mark instanceof Mark.Code))
                    .collect(Collectors.toSet());
        }

        /// This row up to a place, what is put in, and another row from a place on.
        Row joined(int to, String put, Set<Mark> in, Row other, int from) {
            List<Set<Mark>> all = new ArrayList<>(marks.subList(0, to));
            Set<Mark> putMarks = kind instanceof Kind.Code ? withoutCode(in) : in;
            put.chars().forEach(c -> all.add(putMarks));
            // Between code and other text, and between two codes, only text goes over.
            List<Set<Mark>> rest = other.marks.subList(from, other.marks.size());
            boolean plain =
                    this != other && (kind instanceof Kind.Code || other.kind instanceof Kind.Code);
            all.addAll(plain ? Collections.nCopies(rest.size(), Set.of()) : rest);
            String joined = text.substring(0, to) + plain(put) + other.text.substring(from);
            // A paragraph of which only an object is left is that object.
            boolean object = kind instanceof Kind.Paragraph && joined.equals("" + Atom.CHAR);
            return new Row(object ? new Kind.Object() : kind, joined, all);
        }
    }

    static Page of(Article article) {
        return new Page(
                lines(article).stream().map(Row::of).toList(),
                article.spelling().body().name().equals("markdown"));
    }

    static List<At> lines(Article article) {
        return article.lines(new Span(0, article.length()));
    }

    /// The page with some rows, from one to another inclusive, made one.
    Page with(int first, int last, Row row) {
        List<Row> all = new ArrayList<>(rows.subList(0, first));
        all.add(explained(first, last, row));
        all.addAll(rows.subList(last + 1, rows.size()));
        return new Page(all, explains);
    }

    /// A term is what is explained behind it: text before a meaning, and no text without one.
    private Row explained(int first, int last, Row row) {
        boolean of =
                explains
                        && (rows.get(first).kind() instanceof Kind.Term
                                || rows.get(last).kind() instanceof Kind.Term
                                || rows.get(last).kind() instanceof Kind.Meaning);
        boolean explained =
                rows.get(last).kind() instanceof Kind.Term
                        || (last + 1 < rows.size()
                                && rows.get(last + 1).kind() instanceof Kind.Meaning);
        boolean may = row.kind() instanceof Kind.Term || row.kind() instanceof Kind.Paragraph;
        return of && may
                ? new Row(explained ? new Kind.Term() : Kind.paragraph(), row.text(), row.marks())
                : row;
    }

    /// The page without the depths and markers of the items right behind a row, if the row that
    /// went had a depth: what was under an item that went may be lifted.
    Page withItemsLifted(int behind, int depth) {
        List<Row> all = new ArrayList<>(rows);
        for (int i = behind + 1; i < all.size() && depth(all.get(i)) > 0; i++) {
            Row row = all.get(i);
            all.set(i, new Row(Kind.bullet(), row.text(), row.marks()));
        }
        return depth == 0 ? this : new Page(all, explains);
    }

    static int depth(Row row) {
        return switch (row.kind()) {
            case Kind.Item(int depth, var marker, int number) -> depth;
            case Kind.Continued(int depth) -> depth;
            default -> 0;
        };
    }

    /// Which rows differ, for people.
    static String difference(Page expected, Page actual) {
        int count = Math.max(expected.rows.size(), actual.rows.size());
        for (int i = 0; i < count; i++) {
            String one = i < expected.rows.size() ? expected.rows.get(i).toString() : "nothing";
            String other = i < actual.rows.size() ? actual.rows.get(i).toString() : "nothing";
            if (!one.equals(other)
                    && !(i < expected.rows.size()
                            && i < actual.rows.size()
                            && expected.rows.get(i).equals(actual.rows.get(i)))) {
                return "row " + i + " is " + shortened(other) + " instead of " + shortened(one);
            }
        }
        return "the same";
    }

    private static String shortened(String text) {
        return text.length() > 400 ? text.substring(0, 400) + "…" : text;
    }

    /// A no-break space is a space to whoever reads; which of the two is written is the dialect's
    /// choice.
    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }
}
