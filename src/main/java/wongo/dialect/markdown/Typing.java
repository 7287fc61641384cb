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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
                    spellings.addAll(
                            spellings(
                                    position,
                                    level,
                                    beside,
                                    position == place && visible.isEmpty()));
                }
            }
        }
        List<Set<Mark>> meant = meant(place);
        return Reading.first(
                article, spellings, this::isAsMeant, after -> meant.contains(marksPut(after)));
    }

    /// How what is put in is marked where that can be: as what it replaces, or as the place.
    private List<Set<Mark>> meant(int place) {
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
    private Set<Mark> marksPut(Article after) {
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
                : List.of(Frame.NONE, Frame.SPACE);
    }

    private boolean isCode() {
        return at.line().kind() instanceof Kind.Code;
    }

    /// Also on either side of each sign and tag that stands at the place, and behind the attributes
    /// that end the line.
    private Set<Integer> places(int asked) {
        if (!visible.isEmpty()) {
            return opening.places(asked);
        }
        Set<Integer> places = new LinkedHashSet<>(opening.places(asked));
        Span around =
                new Span(
                        prose.sourceOf(visible.start(), Side.LEFT),
                        prose.sourceOf(visible.start(), Side.RIGHT));
        opening.tags()
                .filter(around::covers)
                .forEach(tag -> places.addAll(List.of(tag.start(), tag.end())));
        if (visible.start() == prose.length()) {
            places.add(at.inner().end() - at.blockStart());
        }
        return places;
    }

    private boolean isAsMeant(Article after) {
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
                && keepsNotes(after)
                && keepsMarks(after);
    }

    /// Whether no reference leads to another footnote now: its text is the note's label.
    private boolean keepsNotes(Article after) {
        return after.lineAt(at.inner().start())
                .filter(line -> notes(prose).containsAll(notes(line.line().prose())))
                .isPresent();
    }

    private static Set<Mark> notes(Prose prose) {
        return prose.elements().stream()
                .flatMap(element -> element.marks().stream())
                .filter(
                        mark ->
                                mark instanceof Mark.Link(String to)
                                        && to.startsWith(Brackets.NOTE))
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
        ImplicitLinks.addressAround(prose, block, visible)
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

    private List<Edit> resigned(Resigned signs, int place) {
        List<Edit> edits = new ArrayList<>();
        for (Element element : prose.elements()) {
            String open = element.open().of(block);
            boolean touches = element.open().touches(place) || element.close().touches(place);
            if (touches
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
