package wongo.dialect.markdown;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Atom;
import wongo.article.Element;
import wongo.article.Kind;
import wongo.article.Mark;
import wongo.article.Prose;
import wongo.dialect.html.Opening;
import wongo.dialect.html.Reading;
import wongo.text.Span;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What text that is put in the place of visible chars of one line is to read as.
final class Typed {
    private final Article article;
    private final At at;
    private final Prose prose;
    private final Opening opening;
    private final Span visible;
    private final String text;

    /// @param opening the chars that give way
    Typed(Article article, At at, Opening opening, String text) {
        this.article = article;
        this.at = at;
        this.prose = at.line().prose();
        this.opening = opening;
        this.visible = opening.visible();
        this.text = text;
    }

    /// How what is put in is marked where that can be: as what it replaces, or as the place.
    List<Set<Mark>> marks(int place) {
        Set<Mark> ofPlace = new LinkedHashSet<>();
        prose.elements().stream()
                .filter(
                        element ->
                                element.open().end() <= place && place <= element.close().start())
                .flatMap(element -> element.marks().stream())
                .forEach(
                        mark -> {
                            ofPlace.removeIf(mark::excludes);
                            ofPlace.add(mark);
                        });
        return visible.isEmpty()
                ? List.of(ofPlace)
                : List.of(ofPlace, prose.marksAt(visible.start()));
    }

    /// The marks that all of what was put in has.
    Set<Mark> marksIn(Article after) {
        Set<Mark> marks = new LinkedHashSet<>();
        after
                .lineAt(at.inner().start())
                .map(line -> Reading.marks(line.line().prose()))
                .map(all -> all.subList(visible.start(), visible.start() + text.length()))
                .stream()
                .flatMap(List::stream)
                .forEach(marks::addAll);
        return marks;
    }

    /// Whether an article has it, and is as it was but for that.
    boolean isIn(Article after) {
        int length = text.length() - visible.length();
        int rows = opening.rows(text);
        boolean sized =
                at.isInTable()
                        ? after.body().extent() == article.body().extent()
                        : after.body().extent() == article.body().extent() + length
                                && after.body().rows() == article.body().rows() + rows;
        return sized
                && Reading.shows(after, at.inner().start(), opening.filled(text))
                && Reading.keepsKind(after, at)
                && keepsBelow(after)
                && keepsNotes(after)
                && keepsMarks(after);
    }

    /// Whether the line below is what it was: an item with text holds what is indented behind it,
    /// one without does not.
    private boolean keepsBelow(Article after) {
        int below = at.visible() + at.line().extent();
        return at.isInTable()
                || below >= article.body().extent()
                || kindAt(article, below)
                        .equals(kindAt(after, below + text.length() - visible.length()));
    }

    private static Optional<Kind> kindAt(Article some, int visible) {
        return some.lineAtVisible(visible).map(line -> line.line().kind());
    }

    /// Whether nothing has become a reference to a footnote.
    private boolean keepsNotes(Article after) {
        return after.lineAt(at.inner().start())
                .filter(line -> notes(prose).containsAll(notes(line.line().prose())))
                .isPresent();
    }

    private static Set<Atom> notes(Prose prose) {
        return prose.atoms().values().stream()
                .filter(Atom.Reference.class::isInstance)
                .collect(Collectors.toSet());
    }

    private boolean keepsMarks(Article after) {
        List<Set<Mark>> before = marksKept();
        List<Set<Mark>> now =
                after.lineAt(at.inner().start())
                        .map(line -> Reading.marks(line.line().prose()))
                        .orElse(List.of());
        int tail = before.size() - visible.end();
        return now.size() == before.size() + text.length() - visible.length()
                && now.subList(0, visible.start()).equals(before.subList(0, visible.start()))
                && now.subList(now.size() - tail, now.size())
                        .equals(before.subList(visible.end(), before.size()));
    }

    /// The marks of each char, with the address that a link has when its text is the address.
    private List<Set<Mark>> marksKept() {
        List<Set<Mark>> marks = Reading.marks(prose);
        ImplicitLinks.addressAround(prose, Reading.blockSource(article, at), visible)
                .ifPresent(
                        link ->
                                marks.subList(link.visible().start(), link.visible().end())
                                        .replaceAll(some -> readdressed(link, some)));
        return marks;
    }

    private Set<Mark> readdressed(Element link, Set<Mark> marks) {
        Span text = link.visible();
        int growth = this.text.length() - visible.length();
        String now = new Span(text.start(), text.end() + growth).of(opening.filled(this.text));
        return marks.stream()
                .map(
                        mark ->
                                mark instanceof Mark.Link address
                                        ? ImplicitLinks.readdressed(
                                                address, text.of(prose.text()), now)
                                        : mark)
                .collect(Collectors.toSet());
    }
}
