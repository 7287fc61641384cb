package wongo.dialect.markdown;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Element;
import wongo.article.Kind;
import wongo.article.Prose;
import wongo.dialect.html.Cuts;
import wongo.dialect.html.Joint;
import wongo.dialect.html.Opening;
import wongo.dialect.html.Reading;
import wongo.text.Change;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Text put in the place of a span over several lines: the first keeps what stands before the span
/// and gets what stands behind it in the last; the lines between and the last go.
final class Joining {
    private final Joint joint;
    private final Article article;
    private final At first;
    private final At last;
    private final int start;
    private final int from;
    private final int to;
    private final String text;
    private final Removing removing;

    Joining(Article article, At first, At last, Span span, String text) {
        this.joint = Joint.of(article, first, last, span, text);
        this.article = article;
        this.first = first;
        this.last = last;
        this.start = span.start();
        this.from = joint.cut().from();
        this.to = joint.cut().to();
        this.text = text;
        this.removing = new Removing(article);
    }

    Change change() {
        if (first.isInTable() || last.isInTable()) {
            return Change.none();
        }
        return joint.hasObject() ? joint.besideObject(removing::lines) : join();
    }

    private Change join() {
        List<At> gone = joint.between();
        gone.add(last);
        List<Supplier<Change>> spellings = new ArrayList<>();
        for (Escapes.Level level : Escapes.Level.values()) {
            spellings.add(() -> joined(level, rest()));
            spellings.add(() -> joined(level, tagged()));
            spellings.add(() -> joined(level, rest().replaceFirst("^\\s+", Typing.FILLER)));
        }
        return Reading.first(article, spellings, after -> joint.holds(after, gone));
    }

    /// From the cut in the first line to the end of the last, one piece goes and one comes.
    private Change joined(Escapes.Level level, String rest) {
        Prose prose = first.line().prose();
        Cuts cuts = cuts(first);
        int place =
                Opening.of(prose, Span.at(from))
                        .places(start - first.blockStart())
                        .iterator()
                        .next();
        List<Element> open = Joint.isCode(first) ? List.of() : cuts.openAt(place);
        char left = from == 0 ? '\n' : prose.text().charAt(from - 1);
        String put =
                Joint.isCode(first)
                        ? text.replace("\n", lineBreak())
                        : Escapes.flowing(text, left, level, this::hardBreak);
        String end = lineEnd();
        if (from == 0 && put.isEmpty() && rest.isEmpty()) {
            return emptied(end);
        }
        Span gone = new Span(first.blockStart() + place, removing.end(last));
        return Change.replace(gone, put + cuts.closing(open) + rest + end);
    }

    private Change emptied(String end) {
        Span gone = new Span(first.inner().start(), removing.end(last));
        boolean holds =
                first.line().kind() instanceof Kind.Item
                        || first.line().kind() instanceof Kind.Heading
                        || Joint.isCode(first);
        return Change.replace(gone, (holds ? "" : Typing.FILLER) + end);
    }

    private Cuts cuts(At at) {
        return new Cuts(at.line().prose(), Reading.blockSource(article, at));
    }

    private String lineBreak() {
        return article.lineEnding() + Prefix.of(Reading.blockSource(article, first), first.line());
    }

    private String hardBreak() {
        return isOneRow() ? "<br>" : MarkdownSpelling.hardBreak(article) + lineBreak();
    }

    private boolean isOneRow() {
        return MarkdownSpelling.isOneRow(first.line().kind());
    }

    /// What stands behind the text of the line itself: tags, the `#`s of a heading, the line under
    /// it, an attribute list, a fence.
    private String lineEnd() {
        String block = Reading.blockSource(article, first);
        int end = first.line().prose().inner().end();
        if (MarkdownReader.isHtml(article, first)) {
            return block.substring(end, first.line().outer().end());
        }
        Nest nest = Nest.of(article, first);
        return isOneRow() || Joint.isCode(first)
                ? block.substring(end, nest.leaf().end)
                : nest.attributes().of(block);
    }

    /// What is left of the last line, as the source has it.
    private String rest() {
        Prose prose = last.line().prose();
        if (to == prose.length()) {
            return "";
        }
        if (Joint.isCode(first) || Joint.isCode(last)) {
            return plain(prose.text().substring(to));
        }
        String block = Reading.blockSource(article, last);
        Cuts cuts = cuts(last);
        int start = to == 0 ? cuts.start() : cuts.place(to);
        int end = cuts.behindTags(prose.sourceOf(prose.length(), Side.LEFT), 0);
        List<Element> open = to == 0 ? List.of() : cuts.openAt(start);
        return cuts.opening(open)
                + Respelling.relaid(block, prose, new Span(start, end), i -> broken(block, i));
    }

    /// The break of the last line's source that shows as a char, as the first line has it.
    private String broken(String block, int visible) {
        Prose prose = last.line().prose();
        if (isOneRow()) {
            return prose.text().charAt(visible) == '\n' ? "<br>" : " ";
        }
        String spelled = prose.sourceOfChar(visible).of(block);
        return spelled.substring(0, spelled.indexOf('\n')).replace("\r", "") + lineBreak();
    }

    /// The same with tags for its marks, char by char as they are.
    private String tagged() {
        Prose prose = last.line().prose();
        if (Joint.isCode(first) || Joint.isCode(last)) {
            return rest();
        }
        String block = Reading.blockSource(article, last);
        Span part = new Span(to, prose.length());
        return Respelling.inTags(article, prose, part, i -> spelled(prose, block, i));
    }

    private String spelled(Prose prose, String block, int visible) {
        if (prose.atoms().containsKey(visible)) {
            return prose.sourceOfChar(visible).of(block);
        }
        String one = String.valueOf(prose.text().charAt(visible));
        return MarkdownReader.isHtml(article, first)
                ? one.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
                : Escapes.flowing(one, '\n', Escapes.Level.BACKSLASHES, this::hardBreak);
    }

    private String plain(String rest) {
        return Joint.isCode(first)
                ? rest.replace("\n", lineBreak())
                : Escapes.flowing(rest, '\n', Escapes.Level.BACKSLASHES, this::hardBreak);
    }
}
