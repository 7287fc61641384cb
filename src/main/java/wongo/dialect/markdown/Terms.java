package wongo.dialect.markdown;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Block;
import wongo.article.Blocks;
import wongo.article.Kind;
import wongo.dialect.html.Reading;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Paragraphs made terms and meanings of a definition list, and these made paragraphs.
final class Terms {
    private static final String MARK = ": ";

    private final Article article;
    private final At at;
    private final Nest nest;
    private final String nl;

    Terms(Article article, At at) {
        this.article = article;
        this.at = at;
        this.nest = Nest.of(article, at);
        this.nl = article.lineEnding();
    }

    /// A term with an empty meaning: without one it would be none.
    Change term() {
        List<Edit> edits = new ArrayList<>(Leveling.oneRow(at, nest.block()));
        edits.add(
                Edit.insert(nest.leaf().end, nl + nest.prefix(nest.leaf()) + MARK + Typing.FILLER));
        return first(List.of(shifted(edits)), Kind.Term.class);
    }

    /// What the paragraph before it means, or one more meaning of the terms before it; else the
    /// meaning of an empty term.
    Change meaning() {
        List<Change> spellings = new ArrayList<>();
        above().ifPresent(above -> spellings.add(behind(above)));
        spellings.add(alone());
        return first(spellings, Kind.Meaning.class);
    }

    private Change alone() {
        String before = Typing.FILLER + nl + nest.prefix(nest.leaf()) + MARK;
        return shifted(marked(before, MARK.length()));
    }

    private List<Edit> marked(String before, int columns) {
        Branch leaf = nest.leaf();
        Margin margin = new Margin(nest.block());
        List<Integer> lines = margin.lines(new Span(leaf.start, leaf.end));
        List<Edit> edits = new ArrayList<>();
        edits.add(Edit.insert(leaf.start, before));
        edits.addAll(margin.shift(lines.subList(1, lines.size()), columns, Nest.containers(leaf)));
        return edits;
    }

    /// The line before, where it is text or a definition list with nothing but a gap between.
    private Optional<At> above() {
        Blocks body = article.body();
        int index = Reading.place(article, at).index();
        boolean parted =
                index >= 2
                        && body.get(index - 1) instanceof Block.Gap
                        && (body.get(index - 2) instanceof Block.Paragraph
                                || body.get(index - 2) instanceof Block.Glossary)
                        && !MarkdownReader.isHtml(body.get(index - 2));
        return parted && at.visible() > 0
                ? article.lineAtVisible(at.visible() - 1)
                : Optional.empty();
    }

    private Change behind(At above) {
        Nest before = Nest.of(article, above);
        Optional<Branch> last = before.around(Branch.Type.MEANING);
        String mark =
                last.map(meaning -> before.block().substring(meaning.start, meaning.markEnd))
                        .filter(text -> !text.isBlank() && text.endsWith(" "))
                        .orElse(MARK);
        boolean loose = last.isPresent() && last.get().isApart;
        List<Edit> edits = new ArrayList<>();
        if (last.isEmpty()) {
            edits.addAll(
                    Change.of(Leveling.oneRow(above, before.block()))
                            .shift(before.blockStart())
                            .edits());
        }
        Span gap = article.body().place(Reading.place(article, at).index() - 1).span();
        edits.add(new Edit(gap.shift(article.bodyStart()), loose ? nl + nl : nl));
        edits.addAll(shifted(marked(mark, mark.length())).edits());
        return Change.of(edits);
    }

    /// Paragraphs of the line and of what would mean nothing without it: of a term with the others
    /// that mean the same and all that they mean, of a meaning with those behind it.
    ///
    /// @param kind what the line is to be then; the term before a first meaning stays one where
    ///   that is to be another
    Change release(Kind kind) {
        Branch part = part();
        if (part.parent == null || part.parent.type != Branch.Type.GLOSSARY) {
            return Change.none();
        }
        Branch list = part.parent;
        List<Branch> parts = list.children;
        int from = parts.indexOf(part);
        int to = from;
        if (part.type == Branch.Type.TERM) {
            while (from > 0 && parts.get(from - 1).type == Branch.Type.TERM) {
                from--;
            }
            while (to < parts.size() && parts.get(to).type == Branch.Type.TERM) {
                to++;
            }
        }
        while (to < parts.size() && parts.get(to).type == Branch.Type.MEANING) {
            to++;
        }
        boolean leaves =
                kind instanceof Kind.Term
                        && from > 0
                        && parts.get(from - 1).type == Branch.Type.TERM;
        return shifted(released(list, new Span(from, to), leaves));
    }

    /// The term or meaning that the line stands in.
    private Branch part() {
        return nest.around(Branch.Type.MEANING).orElse(nest.leaf());
    }

    private List<Edit> released(Branch list, Span parts, boolean leavesEmptyMeaning) {
        List<Branch> all = list.children;
        List<Branch> outer = Nest.containers(list);
        Margin margin = new Margin(nest.block());
        String blank = nl + nest.blank(list);
        List<Edit> edits = new ArrayList<>();
        for (int i = parts.start(); i < parts.end(); i++) {
            Branch part = all.get(i);
            boolean first = i == parts.start();
            String left =
                    first && leavesEmptyMeaning
                            ? nl + nest.prefix(list) + MARK + Typing.FILLER
                            : "";
            String between = i > 0 && !part.isApart ? blank : "";
            if (i > 0 && !(left + between).isEmpty()) {
                edits.add(Edit.insert(all.get(i - 1).end, left + between));
            }
            if (part.type == Branch.Type.MEANING) {
                edits.addAll(unmarked(part, margin, outer, blank));
            }
        }
        if (parts.end() < all.size() && !all.get(parts.end()).isApart) {
            edits.add(Edit.insert(all.get(parts.end() - 1).end, blank));
        }
        return edits;
    }

    private static List<Edit> unmarked(
            Branch meaning, Margin margin, List<Branch> outer, String blank) {
        List<Integer> lines = margin.lines(new Span(meaning.start, meaning.end));
        List<Edit> edits = new ArrayList<>();
        Span mark = new Span(margin.behind(lines.getFirst(), outer).at, meaning.markEnd);
        edits.add(new Edit(mark, meaning.children.isEmpty() ? Typing.FILLER : ""));
        List<Edit> rest = margin.shift(lines.subList(1, lines.size()), -meaning.indent, outer);
        boolean apart = meaning.children.size() < 2 || meaning.children.get(1).isApart;
        if (!apart) {
            int end = meaning.children.getFirst().end;
            rest.stream().filter(edit -> edit.span().start() <= end).forEach(edits::add);
            edits.add(Edit.insert(end, blank));
        }
        rest.stream()
                .filter(edit -> apart || edit.span().start() > meaning.children.getFirst().end)
                .forEach(edits::add);
        return edits;
    }

    private Change shifted(List<Edit> edits) {
        return Change.of(edits).shift(nest.blockStart());
    }

    /// The first change after which the line is so and shows what it showed.
    private Change first(List<Change> spellings, Class<? extends Kind> kind) {
        return spellings.stream()
                .filter(change -> isSo(change, kind))
                .findFirst()
                .orElse(Change.none());
    }

    private boolean isSo(Change change, Class<? extends Kind> kind) {
        return article.apply(change)
                .lineAt(change.map(at.inner().start(), Side.RIGHT))
                .filter(line -> kind.isInstance(line.line().kind()))
                .filter(line -> line.line().prose().showsLike(at.line().prose()))
                .isPresent();
    }
}
