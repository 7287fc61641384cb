package wongo.dialect.markdown;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Element;
import wongo.article.Kind;
import wongo.article.Prose;
import wongo.dialect.html.Reading;
import wongo.dialect.html.Tagging;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// Text put in the place of visible chars of one line.
final class Typing {
    static final String FILLER = "&nbsp;";

    /// How a change is spelled.
    ///
    /// @param at the place of what is put in, relative to the block
    /// @param beside how the chars on both sides are spelled
    private record Spelling(
            int at, Escapes.Level level, Escapes.Level beside, Frame frame, Resigned signs) {}

    /// How the signs are spelled that the text touches.
    private enum Resigned {
        KEPT,
        /// `_` means nothing beside a letter; `*` does.
        STARS,
        TAGS
    }

    /// What the text needs around it where there was none.
    private enum Frame {
        NONE,
        SPACE,
        LINE_BEFORE,
        LINE_BEHIND
    }

    private final Article article;
    private final At at;
    private final Prose prose;
    private final String block;
    private final Span visible;
    private final String text;

    /// @param visible the chars of the line that give way
    Typing(Article article, At at, Span visible, String text) {
        this.article = article;
        this.at = at;
        this.prose = at.line().prose();
        this.block = Reading.blockSource(article, at);
        this.visible = whole(visible);
        this.text = text;
    }

    /// A unit of the source goes as a whole.
    private Span whole(Span chars) {
        int start = chars.start();
        int end = chars.end();
        while (start < end && !prose.isPlace(start)) {
            start--;
        }
        while (end > start && !prose.isPlace(end)) {
            end++;
        }
        return new Span(start, end);
    }

    /// @param place the place of the caret in the block, which counts where no chars give way
    Change change(int place) {
        if (visible.isEmpty() && text.isEmpty()) {
            return Change.none();
        }
        List<Supplier<Change>> spellings = new ArrayList<>();
        for (Escapes.Level beside : Escapes.Level.values()) {
            for (Escapes.Level level : levels()) {
                for (int position : places(place)) {
                    spellings.addAll(
                            spellings(
                                    position,
                                    level,
                                    beside,
                                    position == place && visible.isEmpty()));
                }
            }
        }
        return Reading.first(article, spellings, this::isAsMeant);
    }

    /// @param preferred whether other signs are tried before other places
    private List<Supplier<Change>> spellings(
            int position, Escapes.Level level, Escapes.Level beside, boolean preferred) {
        List<Supplier<Change>> spellings = new ArrayList<>();
        for (Resigned signs : preferred ? Resigned.values() : new Resigned[] {Resigned.KEPT}) {
            for (Frame frame : frames()) {
                spellings.add(() -> change(new Spelling(position, level, beside, frame, signs)));
            }
        }
        return spellings;
    }

    private Escapes.Level[] levels() {
        return isCode() || (text.isEmpty() && !empties())
                ? new Escapes.Level[] {Escapes.Level.PLAIN}
                : Escapes.Level.values();
    }

    private List<Frame> frames() {
        if (prose.length() > 0 || text.isEmpty()) {
            return List.of(Frame.NONE);
        }
        return isCode()
                ? List.of(Frame.LINE_BEHIND, Frame.LINE_BEFORE, Frame.NONE)
                : List.of(Frame.NONE, Frame.SPACE);
    }

    private boolean isCode() {
        return at.line().kind() instanceof Kind.Code;
    }

    private boolean empties() {
        return text.isEmpty() && visible.length() == prose.length();
    }

    private Set<Integer> places(int place) {
        if (!visible.isEmpty()) {
            return Set.of(prose.sourceOf(visible.start(), Side.RIGHT));
        }
        Set<Integer> places = new LinkedHashSet<>();
        int left = prose.sourceOf(visible.start(), Side.LEFT);
        int right = prose.sourceOf(visible.start(), Side.RIGHT);
        if (left <= place && place <= right && !isInTag(place)) {
            places.add(place);
        }
        places.add(left);
        places.add(right);
        prose.elements().stream()
                .flatMap(element -> List.of(element.open(), element.close()).stream())
                .filter(tag -> tag.start() >= left && tag.end() <= right)
                .forEach(
                        tag -> {
                            places.add(tag.start());
                            places.add(tag.end());
                        });
        return places;
    }

    private boolean isInTag(int place) {
        return prose.elements().stream()
                .flatMap(element -> List.of(element.open(), element.close()).stream())
                .anyMatch(tag -> tag.start() < place && place < tag.end());
    }

    private String wanted() {
        String before = prose.text();
        return before.substring(0, visible.start()) + text + before.substring(visible.end());
    }

    private boolean isAsMeant(Article after) {
        int length = text.length() - visible.length();
        int rows = rows(text) - rows(visible.of(prose.text()));
        boolean sized =
                at.isInTable()
                        ? after.body().extent() == article.body().extent()
                        : after.body().extent() == article.body().extent() + length
                                && after.body().rows() == article.body().rows() + rows;
        return sized
                && Reading.shows(after, at.inner().start(), wanted())
                && keepsKind(after)
                && keepsMarks(after);
    }

    private boolean keepsKind(Article after) {
        return after.lineAt(at.inner().start())
                .filter(line -> line.line().kind().equals(at.line().kind()))
                .isPresent();
    }

    private boolean keepsMarks(Article after) {
        List<Set<wongo.article.Mark>> before = Reading.marks(prose);
        List<Set<wongo.article.Mark>> now =
                after.lineAt(at.inner().start())
                        .map(line -> Reading.marks(line.line().prose()))
                        .orElse(List.of());
        int tail = before.size() - visible.end();
        return now.size() == before.size() + text.length() - visible.length()
                && now.subList(0, visible.start()).equals(before.subList(0, visible.start()))
                && now.subList(now.size() - tail, now.size())
                        .equals(before.subList(visible.end(), before.size()));
    }

    private static int rows(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    private Change change(Spelling spelling) {
        List<Edit> edits = new ArrayList<>();
        if (visible.isEmpty()) {
            prose.filler().ifPresent(filler -> edits.add(Edit.delete(filler)));
        } else {
            deletions().forEach(span -> edits.add(Edit.delete(span)));
        }
        edits.addAll(beside(spelling.beside()));
        if (spelling.signs() != Resigned.KEPT) {
            List<Edit> signs = resigned(spelling.signs(), spelling.at());
            if (signs.isEmpty()) {
                return Change.none();
            }
            edits.addAll(signs);
        }
        if (text.isEmpty()) {
            fill(edits, spelling.level());
        } else {
            edits.add(Edit.insert(spelling.at(), framed(spelling)));
        }
        return Change.of(edits).shift(at.blockStart());
    }

    private List<Edit> resigned(Resigned signs, int place) {
        List<Edit> edits = new ArrayList<>();
        for (Element element : prose.elements()) {
            String open = element.open().of(block);
            boolean touches = element.open().touches(place) || element.close().touches(place);
            boolean sign = !open.isEmpty() && "*_~".indexOf(open.charAt(0)) >= 0;
            if (touches && sign && (signs == Resigned.TAGS || open.startsWith("_"))) {
                Tagging other =
                        signs == Resigned.TAGS
                                ? Tagging.of(article, element.marks())
                                : new Tagging("*".repeat(open.length()), "*".repeat(open.length()));
                edits.add(new Edit(element.open(), other.open()));
                edits.add(new Edit(element.close(), other.close()));
            }
        }
        return edits;
    }

    /// What keeps an emptied line open takes the place of the first thing deleted.
    private void fill(List<Edit> edits, Escapes.Level level) {
        boolean isNeeded =
                switch (at.line().kind()) {
                    case Kind.Paragraph p -> !at.isInTable();
                    case Kind.Continued c -> true;
                    case Kind.Quote q -> true;
                    default -> false;
                };
        if (empties() && (level != Escapes.Level.PLAIN || isNeeded) && !isCode()) {
            edits.set(0, new Edit(edits.getFirst().span(), FILLER));
        }
    }

    private String framed(Spelling spelling) {
        String put = put(spelling.level());
        return switch (spelling.frame()) {
            case NONE -> put;
            case SPACE -> " " + put;
            case LINE_BEFORE -> lineBreak() + put;
            case LINE_BEHIND -> put + lineBreak();
        };
    }

    private String lineBreak() {
        return article.lineEnding() + Prefix.of(block, at.line());
    }

    private String put(Escapes.Level level) {
        if (isCode()) {
            return text.replace("\n", lineBreak());
        }
        char left = visible.start() == 0 ? '\n' : prose.text().charAt(visible.start() - 1);
        return Escapes.flowing(text, left, level, this::hardBreak);
    }

    private String hardBreak() {
        boolean isOneRow = at.isInTable() || at.line().kind() instanceof Kind.Heading;
        return isOneRow ? "<br>" : MarkdownSpelling.hardBreak(article) + lineBreak();
    }

    /// The source of the chars that give way, and the marks of elements that lose all their text.
    private List<Span> deletions() {
        List<Span> spans = new ArrayList<>();
        for (int i = visible.start(); i < visible.end(); i++) {
            spans.add(prose.sourceOfChar(i));
        }
        for (Element element : prose.elements()) {
            boolean emptied = !element.visible().isEmpty() && visible.covers(element.visible());
            if (emptied && !keeps(element)) {
                spans.add(element.open());
                spans.add(element.close());
            }
        }
        spans.sort(null);
        return joined(spans);
    }

    /// Whether the text put in goes into the element.
    private boolean keeps(Element element) {
        int place = prose.sourceOf(visible.start(), Side.RIGHT);
        return !text.isEmpty() && element.open().end() <= place && place <= element.close().start();
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> result = new ArrayList<>();
        for (Span span : spans) {
            if (!result.isEmpty() && span.start() <= result.getLast().end()) {
                Span last = result.removeLast();
                result.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else if (!span.isEmpty()) {
                result.add(span);
            }
        }
        return result;
    }

    private List<Edit> beside(Escapes.Level level) {
        List<Edit> edits = new ArrayList<>();
        if (level != Escapes.Level.PLAIN && !isCode()) {
            if (visible.start() > 0) {
                respell(visible.start() - 1, level, edits);
            }
            if (visible.end() < prose.length()) {
                respell(visible.end(), level, edits);
            }
        }
        return edits;
    }

    private void respell(int offset, Escapes.Level level, List<Edit> edits) {
        Span source = prose.sourceOfChar(offset);
        char c = prose.text().charAt(offset);
        boolean stays = c == '\n' || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
        String spelled =
                stays || prose.atoms().containsKey(offset)
                        ? source.of(block)
                        : Escapes.respelled(c, level);
        if (!spelled.equals(source.of(block))) {
            edits.add(new Edit(source, spelled));
        }
    }
}
