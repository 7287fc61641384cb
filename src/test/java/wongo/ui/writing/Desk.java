package wongo.ui.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import wongo.article.Article;
import wongo.article.Atom;
import wongo.article.Table;
import wongo.dialect.html.HtmlDialect;
import wongo.dialect.markdown.MarkdownDialect;
import wongo.dialect.yaml.YamlFrontMatter;
import wongo.editing.Selection;
import wongo.editing.Session;
import wongo.editing.Transaction;
import wongo.ui.Stagehand;
import wongo.ui.table.TablePane;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A writing surface in a window of its own, with an article open. What its methods do, they do on
/// JavaFX's thread, and each ends by proving that the surface shows what the session holds.
final class Desk {
    static final Article.Spelling SPELLING =
            new Article.Spelling(new YamlFrontMatter(), new HtmlDialect());
    private static final String HEAD = "---\ntitle: 글\n---\n";

    final Session session;
    final WritingSurface surface;
    final Stage stage;
    private Instant now = Instant.EPOCH;

    private Desk(String body) {
        session = Stagehand.ask(() -> new Session(article(body), () -> now));
        surface =
                Stagehand.ask(
                        () ->
                                new WritingSurface(
                                        session, _ -> Optional.empty(), Typeface.installed()));
        stage = Stagehand.show(() -> new WritingPane(surface), 800, 600);
        Stagehand.perform(surface::requestFocus);
    }

    static Desk with(String body) {
        return new Desk(body);
    }

    static Article article(String body) {
        return Article.read(HEAD + body, SPELLING);
    }

    static Article markdown(String body) {
        return Article.read(
                HEAD + body, new Article.Spelling(new YamlFrontMatter(), new MarkdownDialect()));
    }

    void close() {
        Stagehand.perform(stage::close);
    }

    /// The body's source.
    String body() {
        return Stagehand.ask(() -> session.article().source()).substring(HEAD.length());
    }

    /// What the area shows, the caret as `|`.
    String shown() {
        return Stagehand.ask(
                () ->
                        new StringBuilder(surface.getText())
                                .insert(surface.getCaretPosition(), '|')
                                .toString());
    }

    /// The rows that are seen, a folded heading with how much it hides.
    List<String> seen() {
        return Stagehand.ask(
                () ->
                        surface.getParagraphs().stream()
                                .filter(
                                        row ->
                                                !(row.getParagraphStyle().fold()
                                                        instanceof Fold.Away))
                                .map(
                                        row ->
                                                row.getParagraphStyle().fold()
                                                                instanceof Fold.Shut(int rows)
                                                        ? row.getText() + "…" + rows
                                                        : row.getText())
                                .toList());
    }

    /// Puts the caret before the first place where a text shows.
    Desk before(String text) {
        return act(() -> surface.moveTo(surface.getText().indexOf(text)));
    }

    Desk after(String text) {
        return act(() -> surface.moveTo(surface.getText().indexOf(text) + text.length()));
    }

    /// Selects a stretch of the body's source, as in the cell of a table; from its start on.
    Desk selectSource(String text) {
        int at = HEAD.length() + body().indexOf(text);
        return act(
                () -> session.dispatch(Transaction.select(new Selection(at, at + text.length()))));
    }

    /// Puts the caret behind the first place in the body's source where a text stands.
    Desk afterSource(String text) {
        int at = HEAD.length() + body().indexOf(text) + text.length();
        return act(() -> session.dispatch(Transaction.select(Selection.caret(at))));
    }

    Desk select(String text) {
        return act(
                () -> {
                    int at = surface.getText().indexOf(text);
                    surface.selectRange(at, at + text.length());
                });
    }

    Desk press(KeyCode key, KeyCode... held) {
        return act(() -> Stagehand.press(surface, key, held));
    }

    Desk type(String text) {
        return act(() -> Stagehand.type(surface, text));
    }

    /// One event of an input method. What is half typed, the session does not know, so nothing is
    /// proved.
    Desk compose(String composed, String committed) {
        Stagehand.perform(() -> Stagehand.compose(surface, composed, committed));
        return this;
    }

    /// A syllable as an input method on Linux ends it: first nothing, then what is committed.
    Desk syllable(String... growing) {
        for (String composed : growing) {
            compose(composed, "");
        }
        compose("", "");
        compose("", growing[growing.length - 1]);
        return act(() -> {});
    }

    Desk pause() {
        now = now.plusSeconds(2);
        return this;
    }

    Desk act(Stagehand.Act act) {
        Stagehand.perform(act);
        Stagehand.perform(this::prove);
        return this;
    }

    private List<Row> expected() {
        Sight sight = surface.folding().foldsProperty().get().sight(session.article());
        List<Row> rows = new ArrayList<>();
        for (Row row : Row.of(session.article().body())) {
            Fold fold = sight.of(rows.size());
            rows.add(fold.equals(Fold.NONE) ? row : row.folded(fold));
        }
        return rows;
    }

    /// The tables that are shown otherwise than they are: as parts of rows all tables are equal.
    private static List<Table> staleTables(List<Row> expected, List<Row> rows) {
        List<Table> stale = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Optional<Table> table =
                    tables(expected.get(i))
                            .flatMap(
                                    embedded ->
                                            embedded.atom() instanceof Atom.Grid(Table there)
                                                    ? Stream.of(there)
                                                    : Stream.empty())
                            .findFirst();
            tables(rows.get(i))
                    .flatMap(embedded -> embedded.showing().pane().stream())
                    .map(TablePane::table)
                    .filter(shown -> !table.equals(Optional.of(shown)))
                    .forEach(stale::add);
        }
        return stale;
    }

    private static Stream<Embedded> tables(Row row) {
        return row.segments().stream()
                .flatMap(segment -> segment.getSegment().unify(_ -> Stream.empty(), Stream::of));
    }

    private void prove() {
        List<Row> rows = new ArrayList<>();
        surface.getParagraphs()
                .forEach(
                        paragraph ->
                                rows.add(
                                        new Row(
                                                paragraph.getParagraphStyle(),
                                                paragraph.length() == 0
                                                        ? List.of()
                                                        : paragraph.getStyledSegments())));
        List<Row> expected = expected();
        assertEquals(expected, rows);
        assertEquals(List.of(), staleTables(expected, rows));
        assertEquals(
                session.article().visibleAt(session.state().selection().head()),
                surface.getCaretPosition());
        assertEquals(
                session.article().visibleAt(session.state().selection().anchor()),
                surface.getAnchor());
    }
}
