package wongo.dialect.markdown;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Element;
import wongo.article.Kind;
import wongo.article.Mark;
import wongo.article.Prose;
import wongo.dialect.html.Reading;
import wongo.dialect.html.Tagging;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// A line spelled otherwise that shows the same, so that marks can begin and end where the source
/// as it stands leaves no place for them: links may have any text, emphasis is in tags, signs that
/// mean nothing have a backslash.
final class Loosening {
    private static final String SIGNS = "\\`*_~[]<&";

    private interface Step {
        Change of(Article article, At at);
    }

    private final Article article;
    private final At at;
    private final Span visible;

    /// @param visible what is to be marked
    Loosening(Article article, At at, Span visible) {
        this.article = article;
        this.at = at;
        this.visible = visible;
    }

    /// From what changes least to what changes most.
    List<Supplier<Change>> ways() {
        Step links = (some, line) -> ImplicitLinks.freeing(some, line.sourceOf(visible));
        return List.of(
                () -> shownAlike(List.of(links)),
                this::tagged,
                () -> shownAlike(List.of(this::escapedBeside)),
                () -> shownAlike(List.of(this::escaped)),
                () -> shownAlike(List.of(links, this::inTags, this::escaped)));
    }

    /// Emphasis that reaches over the edges in tags.
    Change tagged() {
        return shownAlike(List.of(this::inTags));
    }

    private Change shownAlike(List<Step> steps) {
        Change all = Change.none();
        Article now = article;
        At line = at;
        for (Step step : steps) {
            Change next = step.of(now, line);
            all = all.isNothing() ? next : all.then(next);
            now = article.apply(all);
            line = now.lineAt(at.inner().start()).orElse(at);
        }
        if (all.isNothing()) {
            return all;
        }
        List<Set<Mark>> marks = Reading.marks(at.line().prose());
        boolean alike =
                Reading.keeps(article, now, at)
                        && Reading.keepsKind(now, at)
                        && Reading.marks(now, at.inner().start(), marks)
                        && now.body().rows() == article.body().rows();
        return alike ? all : Change.none();
    }

    private Change inTags(Article some, At line) {
        String block = Reading.blockSource(some, line);
        List<Edit> edits = new ArrayList<>();
        for (Element element : line.line().prose().elements()) {
            boolean crosses =
                    element.visible().overlaps(visible) && !visible.covers(element.visible());
            if (crosses && Signs.isEmphasis(element.open().of(block))) {
                Tagging tags = Tagging.of(some, element.marks());
                edits.add(new Edit(element.open(), tags.open()));
                edits.add(new Edit(element.close(), tags.close()));
            }
        }
        return Change.of(edits).shift(line.blockStart());
    }

    /// The signs that stand at the edges.
    private Change escapedBeside(Article some, At line) {
        String text = line.line().prose().text();
        return escapes(
                some,
                line,
                IntStream.of(visible.start(), visible.end())
                        .flatMap(
                                edge ->
                                        IntStream.range(
                                                signs(text, edge, -1), signs(text, edge, 1)))
                        .distinct());
    }

    /// How far a run of one sign reaches from a place.
    private static int signs(String text, int from, int step) {
        int to = from;
        while (isSign(text, step < 0 ? to - 1 : to) && isSame(text, from, to, step)) {
            to += step;
        }
        return to;
    }

    private static boolean isSame(String text, int from, int to, int step) {
        int first = step < 0 ? from - 1 : from;
        int next = step < 0 ? to - 1 : to;
        return text.charAt(first) == text.charAt(next);
    }

    private static boolean isSign(String text, int at) {
        return at >= 0 && at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
    }

    private Change escaped(Article some, At line) {
        String text = line.line().prose().text();
        return escapes(some, line, IntStream.range(0, text.length()).filter(i -> isSign(text, i)));
    }

    private static Change escapes(Article some, At line, IntStream chars) {
        Prose prose = line.line().prose();
        if (line.line().kind() instanceof Kind.Code) {
            return Change.none();
        }
        String block = Reading.blockSource(some, line);
        return Change.of(
                        chars.filter(i -> prose.sourceOfChar(i).length() == 1)
                                .filter(i -> !prose.marksAt(i).contains(new Mark.Code()))
                                .filter(
                                        i ->
                                                prose.sourceOfChar(i).of(block).charAt(0)
                                                        == prose.text().charAt(i))
                                .mapToObj(i -> Edit.insert(prose.sourceOfChar(i).start(), "\\"))
                                .toList())
                .shift(line.blockStart());
    }
}
