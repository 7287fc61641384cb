package wongo.ui.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;

import wongo.article.Article;
import wongo.dialect.html.HtmlDialect;
import wongo.dialect.yaml.YamlFrontMatter;
import wongo.editing.Selection;
import wongo.editing.Session;
import wongo.editing.Transaction;
import wongo.ui.Stagehand;
import wongo.ui.source.Lexer.Lexed;
import wongo.ui.writing.Typeface;
import wongo.ui.writing.WritingPane;
import wongo.ui.writing.WritingSurface;

import java.time.Instant;
import java.util.Optional;

/// A source view beside a writing surface, both of one session. What its methods do, they do on
/// JavaFX's thread, and each ends by proving that both show what the session holds.
final class SourceDesk implements AutoCloseable {
    private static final Article.Spelling SPELLING =
            new Article.Spelling(new YamlFrontMatter(), new HtmlDialect());

    final Session session;
    final SourceView view;
    final WritingSurface surface;
    final Stage stage;
    private final Syntax syntax;
    private Instant now = Instant.EPOCH;

    SourceDesk(String source) {
        this(source, Syntax.HTML);
    }

    SourceDesk(String source, Syntax syntax) {
        this.syntax = syntax;
        session = Stagehand.ask(() -> new Session(article(source), () -> now));
        view =
                Stagehand.ask(
                        () -> new SourceView(session, Typeface.installed(), () -> this.syntax));
        surface =
                Stagehand.ask(
                        () ->
                                new WritingSurface(
                                        session, _ -> Optional.empty(), Typeface.installed()));
        stage = Stagehand.show(this::panes, 1000, 600);
        act(
                () -> {
                    view.wake();
                    view.requestFocus();
                });
    }

    private HBox panes() {
        HBox panes = new HBox(new WritingPane(surface), new SourcePane(view));
        panes.getChildren().forEach(pane -> HBox.setHgrow(pane, Priority.ALWAYS));
        return panes;
    }

    static Article article(String source) {
        return Article.read(source, SPELLING);
    }

    @Override
    public void close() {
        Stagehand.perform(stage::close);
    }

    String source() {
        return Stagehand.ask(() -> session.article().source());
    }

    /// What the area shows, the caret as `|`.
    String shown() {
        return Stagehand.ask(
                () ->
                        new StringBuilder(view.getText())
                                .insert(view.getCaretPosition(), '|')
                                .toString());
    }

    SourceDesk before(String text) {
        return act(() -> view.moveTo(view.getText().indexOf(text)));
    }

    SourceDesk after(String text) {
        return act(() -> view.moveTo(view.getText().indexOf(text) + text.length()));
    }

    SourceDesk select(String text) {
        return act(
                () -> {
                    int at = view.getText().indexOf(text);
                    view.selectRange(at, at + text.length());
                });
    }

    SourceDesk select(int anchor, int head) {
        return act(() -> session.dispatch(Transaction.select(new Selection(anchor, head))));
    }

    SourceDesk press(KeyCode key, KeyCode... held) {
        return act(() -> Stagehand.press(view, key, held));
    }

    SourceDesk type(String text) {
        return act(() -> Stagehand.type(view, text));
    }

    /// One event of an input method; nothing is proved, since what is half typed is nobody's.
    SourceDesk compose(String composed, String committed) {
        Stagehand.perform(() -> Stagehand.compose(view, composed, committed));
        return this;
    }

    /// A syllable as an input method on Linux ends it: first nothing, then what is committed.
    SourceDesk syllable(String... growing) {
        for (String composed : growing) {
            compose(composed, "");
        }
        compose("", "");
        compose("", growing[growing.length - 1]);
        return act(() -> {});
    }

    SourceDesk pause() {
        now = now.plusSeconds(2);
        return this;
    }

    SourceDesk act(Stagehand.Act act) {
        Stagehand.perform(act);
        Stagehand.perform(this::prove);
        return this;
    }

    void prove() {
        StringBuilder source = new StringBuilder();
        Rows rows = view.rows();
        for (int row = 0; row < rows.count(); row++) {
            assertEquals(source.length(), rows.start(row), "start of row " + row);
            int start = rows.start(row);
            String text = session.article().slice(rows.span(row));
            assertEquals(Unseen.shown(text), rows.text(row));
            assertTrue(text.length() <= Row.LONGEST, "row " + row + " is long");
            assertEquals(row, rows.at(start));
            source.append(text);
            source.append(row < rows.count() - 1 ? rows.end(row).text() : "");
        }
        assertEquals(session.article().source(), source.toString());
        Selection selection = session.state().selection();
        assertEquals(rows.shown(selection.head()), view.getCaretPosition());
        assertEquals(rows.shown(selection.anchor()), view.getAnchor());
        assertEquals(surface.getLength(), Math.max(0, session.article().body().extent() - 1));
    }

    /// Proves that every row has the colours that the whole file, coloured afresh, has.
    void proveColours() throws InterruptedException {
        for (int i = 0; i < 200 && !Stagehand.ask(view::isPainted); i++) {
            Thread.sleep(10);
        }
        Stagehand.perform(
                () -> {
                    assertTrue(view.isPainted());
                    Lexer lexer = new Lexer(syntax);
                    Inside now =
                            session.article().bodyStart() > 0 ? new Inside.Start() : syntax.body();
                    for (int row = 0; row < view.rows().count(); row++) {
                        String text = view.getText(row);
                        Lexed lexed = lexer.read(text, now);
                        if (!text.isEmpty()) {
                            assertEquals(
                                    Paint.of(text, lexed.tokens(), java.util.List.of()),
                                    view.getStyleSpans(row),
                                    "row " + row + ": " + text);
                        }
                        now = lexed.next();
                    }
                });
    }
}
