package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Kind;
import wongo.article.Prose;
import wongo.dialect.html.Escapes.Level;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Text put in the place of visible chars of one line.
final class Typing {
    /// How a change is spelled.
    ///
    /// @param at the place of what is put in, relative to the block
    private record Spelling(int at, Level level, Neighbours neighbours) {}

    private enum Neighbours {
        KEPT,
        /// A line break beside the change becomes a space, a `<` its reference.
        PLAIN,
        EXPLICIT
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
        for (Neighbours neighbours : Neighbours.values()) {
            for (Level level : levels()) {
                for (int position : opening.places(place)) {
                    spellings.add(() -> change(new Spelling(position, level, neighbours)));
                }
            }
        }
        return Reading.first(article, spellings, this::isAsMeant);
    }

    private List<Level> levels() {
        if (text.isEmpty()) {
            return opening.empties(text)
                    ? List.of(Level.PLAIN, Level.SPACES)
                    : List.of(Level.PLAIN);
        }
        return isPreserved() ? List.of(Level.PLAIN) : List.of(Level.values());
    }

    private boolean isPreserved() {
        return at.line().kind() instanceof Kind.Code;
    }

    private boolean isAsMeant(Article after) {
        int length = text.length() - visible.length();
        int rows = opening.rows(text);
        boolean sized =
                at.isInTable()
                        || (after.body().extent() == article.body().extent() + length
                                && after.body().rows() == article.body().rows() + rows);
        return sized && Reading.shows(after, at.inner().start(), opening.filled(text));
    }

    private Change change(Spelling spelling) {
        List<Edit> edits = new ArrayList<>();
        if (visible.isEmpty()) {
            prose.filler().ifPresent(filler -> edits.add(Edit.delete(filler)));
        } else {
            opening.deletions(text).forEach(span -> edits.add(Edit.delete(span)));
        }
        edits.addAll(neighbours(spelling.neighbours()));
        if (text.isEmpty()) {
            fill(edits, spelling.level());
        } else {
            edits.add(Edit.insert(spelling.at(), put(spelling)));
        }
        return Change.of(edits).shift(at.blockStart());
    }

    /// What keeps an emptied line open takes the place of the first thing deleted.
    private void fill(List<Edit> edits, Level level) {
        if (opening.empties(text) && (level == Level.SPACES || needsFiller())) {
            edits.set(0, new Edit(edits.getFirst().span(), HtmlSpelling.FILLER));
        }
    }

    private String put(Spelling spelling) {
        if (isPreserved()) {
            return Escapes.preserved(text, article.lineEnding());
        }
        char left = visible.start() == 0 ? '\n' : prose.text().charAt(visible.start() - 1);
        return Escapes.flowing(text, left, spelling.level(), () -> HtmlSpelling.lineBreak(article));
    }

    /// A paragraph without text needs one, and a line without a tag of its own.
    private boolean needsFiller() {
        boolean untagged = at.line().outer().equals(prose.inner()) && !at.isInTable();
        return untagged
                || switch (at.line().kind()) {
                    case Kind.Paragraph p -> !at.isInTable();
                    case Kind.Continued c -> true;
                    case Kind.Quote q -> true;
                    case Kind.Caption c -> !at.isInTable();
                    case Kind.Note n -> true;
                    case Kind.Term t -> true;
                    case Kind.Meaning m -> true;
                    case Kind.Heading h -> false;
                    case Kind.Item i -> false;
                    case Kind.Code c -> false;
                    case Kind.Object o -> false;
                };
    }

    private List<Edit> neighbours(Neighbours how) {
        List<Edit> edits = new ArrayList<>();
        if (how != Neighbours.KEPT && !isPreserved()) {
            if (visible.start() > 0) {
                respell(visible.start() - 1, how, edits);
            }
            if (visible.end() < prose.length()) {
                respell(visible.end(), how, edits);
            }
        }
        return edits;
    }

    private void respell(int offset, Neighbours how, List<Edit> edits) {
        Span source = prose.sourceOfChar(offset);
        String old = source.of(block);
        String spelled = respelled(prose.text().charAt(offset), how, old);
        if (!spelled.equals(old)) {
            edits.add(new Edit(source, spelled));
        }
    }

    private static String respelled(char c, Neighbours how, String old) {
        return switch (c) {
            case ' ', '\u00A0' -> how == Neighbours.PLAIN ? " " : "&nbsp;";
            case '<' -> "&lt;";
            case '&' -> "&amp;";
            case '\n' -> old;
            default -> c < 128 && !Character.isLetterOrDigit(c) ? "&#" + (int) c + ";" : old;
        };
    }
}
