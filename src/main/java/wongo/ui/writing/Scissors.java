package wongo.ui.writing;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Kind;
import wongo.clipboard.Arrival;
import wongo.clipboard.Cells;
import wongo.clipboard.Clip;
import wongo.clipboard.ForeignText;
import wongo.clipboard.TableText;
import wongo.editing.CellRange;
import wongo.editing.Command;
import wongo.editing.Commands;
import wongo.editing.Session;
import wongo.editing.State;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Copies, cuts and pastes between a session and a board.
public final class Scissors {
    private final Session session;
    private final Board board;
    private final Hand hand;
    private Consumer<PasteNews> told = _ -> {};

    Scissors(Session session, Board board, Hand hand) {
        this.session = session;
        this.board = board;
        this.hand = hand;
    }

    /// Has what is pasted told to somebody.
    public void tell(Consumer<PasteNews> listener) {
        told = listener;
    }

    /// Whether there is something to copy.
    public boolean hasSelection() {
        return !session.state().selection().isCaret();
    }

    /// Copies what is selected in every form: as it is for an article of ours, as rich text and as
    /// plain text for other programs.
    public void copy() {
        copy(clip -> clip);
    }

    public void copyRichText() {
        copy(Clip::asRichText);
    }

    public void copySource() {
        copy(Clip::asSource);
    }

    public void copyPlainText() {
        copy(Clip::asPlainText);
    }

    private void copy(UnaryOperator<Clip> form) {
        session.settle();
        Clip clip = selected();
        if (!clip.isEmpty()) {
            board.put(form.apply(clip));
        }
    }

    private Clip selected() {
        State state = session.state();
        Article article = state.article();
        Span span = state.selection().span();
        return CellRange.of(state)
                .map(
                        range ->
                                range.isSeveral()
                                        ? Clip.of(
                                                article,
                                                range.table(),
                                                new Cells(range.grid(), range.area()))
                                        : isInOneLine(article, span)
                                                ? Clip.of(article, span)
                                                : Clip.ofCell(article, span))
                .orElseGet(() -> Clip.of(article, span));
    }

    private static boolean isInOneLine(Article article, Span span) {
        return article.lineAt(span.start())
                .map(At::line)
                .equals(article.lineAt(span.end()).map(At::line));
    }

    public void cut() {
        if (hasSelection()) {
            copy();
            hand.perform(Commands.delete());
        }
    }

    /// Pastes as much of what is on the board as the article can say; an address makes a link of
    /// what is selected.
    public void paste() {
        session.settle();
        Clip clip = board.clip();
        Optional<Command> link = clip.address().filter(_ -> hasSelection()).map(Commands::link);
        if (board.holdsPictureOnly()) {
            told.accept(new PasteNews.PictureOnly());
        } else if (clip.isEmpty()) {
            told.accept(new PasteNews.Done());
        } else if (isInCode() && clip.text().isPresent()) {
            write(clip);
        } else if (link.isPresent() && session.perform(link.get())) {
            told.accept(new PasteNews.Done());
        } else if (clip.stretch().isPresent()) {
            perform(clip, Commands.paste(clip.stretch().get()));
        } else if (clip.html().isPresent()) {
            String html = clip.html().get();
            adopt(clip, isInCells() ? ForeignText.readForCells(html) : ForeignText.read(html));
        } else {
            table(clip).ifPresentOrElse(arrival -> adopt(clip, arrival), () -> write(clip));
        }
    }

    /// Plain text as a table, where it is one.
    private Optional<Arrival> table(Clip clip) {
        boolean cells = CellRange.of(session.state()).isPresent();
        return clip.text()
                .flatMap(
                        text ->
                                ForeignText.table(
                                        text, cells ? TableText.FOR_CELLS : TableText.FOR_LINES));
    }

    public void pastePlain() {
        session.settle();
        write(board.clip());
    }

    /// Pastes source as somebody wrote it.
    public void pasteAsIs() {
        Optional<String> source = board.clip().source();
        boolean done = source.map(Commands::pasteSource).filter(session::perform).isPresent();
        told.accept(done ? new PasteNews.Done() : new PasteNews.Refused());
    }

    private void perform(Clip clip, Command paste) {
        if (session.perform(paste)) {
            told.accept(new PasteNews.Done());
        } else {
            write(clip);
        }
    }

    private void adopt(Clip clip, Arrival arrival) {
        boolean says = !arrival.stretch().isEmpty();
        if (says && session.perform(Commands.adopt(arrival.stretch()))) {
            told.accept(new PasteNews.Came(arrival));
        } else {
            write(clip);
        }
    }

    private void write(Clip clip) {
        clip.words()
                .map(text -> text.replaceAll("[\\r\\n]+$", ""))
                .filter(text -> !text.isEmpty())
                .ifPresent(this::write);
        told.accept(new PasteNews.Done());
    }

    /// A step of its own, which what is typed next does not join.
    private void write(String text) {
        List<String> lines = List.of(text.split("\\r\\n|\\r|\\n", -1));
        if (!session.perform(Commands.typeLines(lines))) {
            hand.write(text);
        }
    }

    private boolean isInCells() {
        return CellRange.of(session.state()).isPresent();
    }

    private boolean isInCode() {
        return session.article()
                .lineAt(session.state().selection().span().start())
                .filter(at -> at.line().kind() instanceof Kind.Code)
                .isPresent();
    }
}
