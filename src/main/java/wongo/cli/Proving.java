package wongo.cli;

import wongo.article.Article;
import wongo.article.Atom;
import wongo.article.Kind;
import wongo.article.Prose;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Lines;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Holds the laws against one file.
final class Proving {
    /// At how many places of an article a letter is typed.
    enum Places {
        SAMPLED,
        EVERY
    }

    private static final String LETTER = "가";
    private static final int SAMPLE = 120;
    private static final int SHOWN_BREACHES = 5;

    private final Post post;
    private final Places places;
    private final String source;
    private final List<Proof.Breach> breaches = new ArrayList<>();
    private long tried;

    Proving(Post post, Places places) {
        this.post = post;
        this.places = places;
        this.source = post.document().text();
    }

    Proof proof() {
        if (!post.article().source().equals(source)) {
            breach(1, 0);
        }
        if (!post.document().isAsRead()) {
            breach(1, 0);
        }
        List<Article.At> lines =
                post.article().lines(new Span(post.article().bodyStart(), source.length()));
        typeEverywhere(lines.stream().filter(Proving::isText).toList());
        long visible = lines.stream().mapToLong(at -> solid(at.line().prose().text())).sum();
        long raw = lines.stream().mapToLong(at -> raw(at.line().prose())).sum();
        return new Proof(1, tried, visible + raw, raw, List.copyOf(breaches));
    }

    private static boolean isText(Article.At at) {
        return switch (at.line().kind()) {
            case Kind.Paragraph _, Kind.Heading _, Kind.Item _, Kind.Continued _ -> true;
            case Kind.Note _, Kind.Term _, Kind.Meaning _ -> true;
            default -> false;
        };
    }

    private void typeEverywhere(List<Article.At> lines) {
        long all = lines.stream().mapToLong(at -> at.line().prose().length() + 1L).sum();
        long step = places == Places.EVERY ? 1 : Math.max(1, all / SAMPLE);
        long next = 0;
        long passed = 0;
        for (Article.At at : lines) {
            int length = at.line().prose().length();
            for (; next <= passed + length; next += step) {
                int visible = (int) (next - passed);
                if (at.line().prose().isPlace(visible) && breaches.size() < SHOWN_BREACHES) {
                    type(at, visible);
                }
            }
            passed += length + 1L;
        }
    }

    private void type(Article.At at, int visible) {
        tried++;
        int place = at.sourceOf(visible, Side.LEFT);
        Article before = post.article();
        Change change = before.spelling().body().replace(before, Span.at(place), LETTER);
        Article after = before.apply(change);
        boolean plain = isOneLetter(change, at);
        if (!plain && shows(before.apply(Change.insert(place, LETTER)), place, at, visible)) {
            breach(2, place);
            return;
        }
        if (!after.equals(Article.read(change.apply(source), before.spelling()))) {
            breach(5, place);
        }
        boolean shown =
                plain
                        ? texts(after, change.map(place, Side.RIGHT)).equals(put(at, visible))
                        : shows(after, change.map(place, Side.RIGHT), at, visible);
        if (!shown) {
            breach(2, place);
        }
    }

    private static String put(Article.At at, int visible) {
        String text = at.line().prose().text();
        return text.substring(0, visible) + LETTER + text.substring(visible);
    }

    private static String texts(Article article, int place) {
        return article.lineAt(place).map(line -> line.line().prose().text()).orElse("");
    }

    /// Whether a line shows what another does with the letter put in, each char with its marks.
    private static boolean shows(Article article, int place, Article.At before, int visible) {
        Prose old = before.line().prose();
        return texts(article, place).equals(put(before, visible))
                && article.lineAt(place)
                        .map(line -> line.line().prose())
                        .filter(
                                now ->
                                        IntStream.range(0, old.length())
                                                .allMatch(
                                                        i ->
                                                                now.marksAt(i < visible ? i : i + 1)
                                                                        .equals(old.marksAt(i))))
                        .isPresent();
    }

    /// The letter alone, or in the place of the `&nbsp;` that kept an empty line open.
    private static boolean isOneLetter(Change change, Article.At at) {
        String typed = change.edits().stream().map(Edit::text).collect(Collectors.joining());
        Optional<Span> filler = at.line().prose().filler().map(span -> span.shift(at.blockStart()));
        return typed.equals(LETTER)
                && change.edits().stream()
                        .map(Edit::span)
                        .allMatch(
                                span -> span.isEmpty() || filler.filter(span::equals).isPresent());
    }

    private void breach(int law, int place) {
        Lines lines = Lines.of(source);
        String near =
                source.substring(place, Math.min(source.length(), place + 40))
                        .replaceAll("\\s+", " ");
        breaches.add(new Proof.Breach(law, (lines.at(place) + 1) + ": " + near));
    }

    private static long raw(Prose prose) {
        return prose.atoms().values().stream()
                .mapToLong(atom -> atom instanceof Atom.Opaque(String text) ? solid(text) : 0)
                .sum();
    }

    private static long solid(String text) {
        return text.codePoints()
                .filter(
                        c ->
                                !Character.isWhitespace(c)
                                        && !Character.isSpaceChar(c)
                                        && c != Atom.CHAR)
                .count();
    }
}
