package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Atom;
import wongo.article.Block;
import wongo.article.Blocks;
import wongo.article.Blocks.Place;
import wongo.article.Mark;
import wongo.article.Prose;
import wongo.text.Change;
import wongo.text.Side;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Proves a change by reading it: the first of several spellings that reads as it was meant.
public final class Reading {
    private static final Pattern BLANK = Pattern.compile("[\\s\u00A0" + Atom.CHAR + "]+");

    private Reading() {}

    /// The first change after which the article is as wanted; none if no spelling does.
    public static Change first(
            Article article, List<Supplier<Change>> spellings, Predicate<Article> wanted) {
        return first(article, spellings, wanted, _ -> true);
    }

    /// The first change after which the article is also as preferred; else the first after which it
    /// is as wanted.
    public static Change first(
            Article article,
            List<Supplier<Change>> spellings,
            Predicate<Article> wanted,
            Predicate<Article> preferred) {
        Change good = Change.none();
        for (Supplier<Change> spelling : spellings) {
            Change change = spelling.get();
            Article after = change.isNothing() ? article : article.apply(change);
            if (!change.isNothing() && wanted.test(after)) {
                if (preferred.test(after)) {
                    return change;
                }
                good = good.isNothing() ? change : good;
            }
        }
        return good;
    }

    public static Change proven(Article article, Change change, Predicate<Article> wanted) {
        return first(article, List.of(() -> change), wanted);
    }

    /// A change that makes one row more; a line break of the source at the cut need no longer show
    /// as a space.
    public static Change oneRowMore(Article article, Change change) {
        return proven(
                article,
                change,
                after ->
                        after.body().rows() == article.body().rows() + 1
                                && after.body().extent() >= article.body().extent());
    }

    /// Whether texts show the same: a no-break space is as good as a space.
    public static boolean same(String left, String right) {
        return left.replace('\u00A0', ' ').equals(right.replace('\u00A0', ' '));
    }

    /// Whether the line at a place shows a text, in an article of so many rows and visible chars.
    public static boolean shows(Article article, int place, String text) {
        return article.lineAt(place).filter(at -> same(at.line().prose().text(), text)).isPresent();
    }

    /// Whether the line shows what it showed, in an article as long as it was: tags changed, text
    /// did not.
    public static boolean keeps(Article before, Article after, At at) {
        return after.body().extent() == before.body().extent()
                && shows(after, at.inner().start(), at.line().prose().text());
    }

    /// Whether a line is what it was after a change within it.
    public static boolean keepsKind(Article after, At at) {
        return after.lineAt(at.inner().start())
                .filter(line -> line.line().kind().equals(at.line().kind()))
                .isPresent();
    }

    /// Whether the line at a place has these marks, char by char.
    public static boolean marks(Article article, int place, List<Set<Mark>> wanted) {
        return article.lineAt(place)
                .filter(at -> marks(at.line().prose()).equals(wanted))
                .isPresent();
    }

    /// Whether the line at a place has as many elements that are never closed as another line: a
    /// tag put in may be swallowed by what stands before it.
    public static boolean unclosed(Article article, int place, Prose before) {
        return article.lineAt(place)
                .filter(at -> unclosed(at.line().prose()) == unclosed(before))
                .isPresent();
    }

    private static long unclosed(Prose prose) {
        return prose.elements().stream().filter(element -> !element.isClosed()).count();
    }

    /// The marks of each char of a line.
    public static List<Set<Mark>> marks(Prose prose) {
        List<Set<Mark>> marks = new ArrayList<>();
        for (Prose.Run run : prose.runs()) {
            marks.addAll(Collections.nCopies(run.visible().length(), run.marks()));
        }
        return marks;
    }

    /// A change, unless it would take a visible letter with it.
    public static Change keepingText(Article article, Change change) {
        boolean keeps =
                change.isNothing() || letters(article).equals(letters(article.apply(change)));
        return keeps ? change : Change.none();
    }

    private static String letters(Article article) {
        return BLANK.matcher(said(article)).replaceAll("");
    }

    /// All that an article shows.
    public static CharSequence said(Article article) {
        StringBuilder said = new StringBuilder();
        for (Block block : article.body()) {
            block.texts().map(line -> line.prose().text()).forEach(said::append);
        }
        return said;
    }

    /// A change after which there are as many rows as before, and lines show what they showed.
    public static Change showing(Article article, Change change, List<At> lines) {
        return proven(
                article,
                change,
                after ->
                        after.body().rows() == article.body().rows()
                                && lines.stream().allMatch(at -> shows(after, change, at)));
    }

    private static boolean shows(Article after, Change change, At at) {
        int place = change.map(at.inner().start(), Side.RIGHT);
        return shows(after, place, at.line().prose().text());
    }

    /// Whether the blocks before one number and from another on read as before.
    public static boolean staysAround(Article article, Article after, int before, int behind) {
        Blocks old = article.body();
        Blocks now = after.body();
        int shift = now.count() - old.count();
        return behind + shift >= before
                && IntStream.range(0, before).allMatch(i -> old.get(i).equals(now.get(i)))
                && IntStream.range(behind, old.count())
                        .allMatch(i -> old.get(i).equals(now.get(i + shift)));
    }

    /// The block that a line stands in, as it is in the article.
    public static Place place(Article article, At at) {
        return article.body().atSource(at.blockStart() - article.bodyStart());
    }

    public static Block block(Article article, At at) {
        return place(article, at).block();
    }

    public static String blockSource(Article article, At at) {
        return block(article, at).source();
    }
}
