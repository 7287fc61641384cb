package wongo.dialect.markdown;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Element;
import wongo.article.Kind;
import wongo.article.Mark;
import wongo.article.Prose;
import wongo.dialect.html.Opening;
import wongo.dialect.html.Reading;
import wongo.dialect.html.Tagging;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.EnumSet;
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
        /// As many as put it behind the text below, which an item would hold else.
        SPACES,
        LINE_BEFORE,
        LINE_BEHIND
    }

    private static final Set<Resigned> ALL_SIGNS = EnumSet.allOf(Resigned.class);
    private static final Set<Resigned> KEPT_SIGNS = EnumSet.of(Resigned.KEPT);
    private static final Set<Resigned> OTHER_SIGNS =
            EnumSet.complementOf(EnumSet.of(Resigned.KEPT));

    private final Article article;
    private final At at;
    private final Prose prose;
    private final String block;
    private final Opening opening;
    private final Span visible;
    private final String text;

    /// @param visible the chars of the line that give way
    Typing(Article article, At at, Span visible, String text) {
        this.article = article;
        this.at = at;
        this.prose = at.line().prose();
        this.block = Reading.blockSource(article, at);
        this.opening = Opening.of(prose, visible);
        this.visible = opening.visible();
        this.text = text;
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
                    boolean here = position == place && visible.isEmpty();
                    spellings.addAll(
                            spellings(position, level, beside, here ? ALL_SIGNS : KEPT_SIGNS));
                }
            }
        }
        if (!visible.isEmpty() && !text.isEmpty()) {
            for (Escapes.Level level : levels()) {
                spellings.addAll(spellings(place, level, Escapes.Level.PLAIN, OTHER_SIGNS));
            }
        }
        Typed typed = new Typed(article, at, opening, text);
        List<Set<Mark>> meant = typed.marks(place);
        return Reading.first(
                article, spellings, typed::isIn, after -> meant.contains(typed.marksIn(after)));
    }

    /// @param among the signs to be tried
    private List<Supplier<Change>> spellings(
            int position, Escapes.Level level, Escapes.Level beside, Set<Resigned> among) {
        List<Supplier<Change>> spellings = new ArrayList<>();
        for (Resigned signs : among) {
            for (Frame frame : frames()) {
                spellings.add(() -> change(new Spelling(position, level, beside, frame, signs)));
            }
        }
        return spellings;
    }

    private Escapes.Level[] levels() {
        return isCode() || (text.isEmpty() && !opening.empties(text))
                ? new Escapes.Level[] {Escapes.Level.PLAIN}
                : Escapes.Level.values();
    }

    private List<Frame> frames() {
        if (prose.length() > 0 || text.isEmpty()) {
            return List.of(Frame.NONE);
        }
        return isCode()
                ? List.of(Frame.LINE_BEHIND, Frame.LINE_BEFORE, Frame.NONE)
                : List.of(Frame.NONE, Frame.SPACE, Frame.SPACES);
    }

    private boolean isCode() {
        return at.line().kind() instanceof Kind.Code;
    }

    /// Also on either side of each sign and tag that stands at the place, and behind the attributes
    /// and empty elements that end the line.
    private Set<Integer> places(int asked) {
        Set<Integer> places = new LinkedHashSet<>(opening.places(asked));
        if (!visible.isEmpty()) {
            return places;
        }
        Span around = around();
        int lineEnd = at.inner().end() - at.blockStart();
        boolean ends = visible.start() == prose.length() && lineEnd > around.end();
        Span within = ends ? new Span(around.start(), lineEnd) : around;
        opening.tags()
                .filter(within::covers)
                .forEach(tag -> places.addAll(List.of(tag.start(), tag.end())));
        places.add(within.end());
        return places;
    }

    private Change change(Spelling spelling) {
        List<Edit> edits = new ArrayList<>();
        if (visible.isEmpty()) {
            prose.filler().ifPresent(filler -> edits.add(Edit.delete(filler)));
        } else {
            opening.deletions(text).forEach(span -> edits.add(Edit.delete(span)));
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

    /// All signs that stand where the text comes in.
    private Span around() {
        return new Span(
                prose.sourceOf(visible.start(), Side.LEFT),
                prose.sourceOf(visible.start(), Side.RIGHT));
    }

    private List<Edit> resigned(Resigned signs, int place) {
        List<Edit> edits = new ArrayList<>();
        Span around = around();
        for (Element element : prose.elements()) {
            String open = element.open().of(block);
            boolean touches = element.open().touches(place) || element.close().touches(place);
            boolean meets = around.covers(element.open()) || around.covers(element.close());
            if ((touches || meets)
                    && stays(element)
                    && Signs.isEmphasis(open)
                    && (signs == Resigned.TAGS || open.startsWith("_"))) {
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

    private boolean stays(Element element) {
        return visible.isEmpty()
                || opening.deletions(text).stream()
                        .noneMatch(
                                span ->
                                        span.covers(element.open())
                                                || span.covers(element.close()));
    }

    /// What keeps an emptied line open takes the place of the first thing deleted.
    private void fill(List<Edit> edits, Escapes.Level level) {
        boolean isNeeded =
                switch (at.line().kind()) {
                    case Kind.Paragraph p -> !at.isInTable();
                    case Kind.Continued c -> true;
                    case Kind.Term t -> true;
                    case Kind.Meaning m -> true;
                    case Kind.Note n -> true;
                    case Kind.Quote q -> true;
                    default -> false;
                };
        if (opening.empties(text) && (level != Escapes.Level.PLAIN || isNeeded) && !isCode()) {
            edits.set(0, new Edit(edits.getFirst().span(), FILLER));
        }
    }

    private String framed(Spelling spelling) {
        String put = isInCode(spelling.at()) ? text : put(spelling.level());
        return switch (spelling.frame()) {
            case NONE -> put;
            case SPACE -> " " + put;
            case SPACES -> "   " + put;
            case LINE_BEFORE -> lineBreak() + put;
            case LINE_BEHIND -> put + lineBreak();
        };
    }

    /// Whether text at a place stands between ticks, where it needs no other spelling.
    private boolean isInCode(int place) {
        return text.indexOf('\n') < 0
                && prose.elements().stream()
                        .filter(element -> block.startsWith("`", element.open().start()))
                        .anyMatch(
                                element ->
                                        element.open().end() <= place
                                                && place <= element.close().start());
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
        boolean isOneRow = at.isInTable() || MarkdownSpelling.isOneRow(at.line().kind());
        return isOneRow ? "<br>" : MarkdownSpelling.hardBreak(article) + lineBreak();
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
