package wongo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import wongo.article.Area;
import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Block;
import wongo.article.TableGrid;
import wongo.clipboard.Cells;
import wongo.clipboard.Clip;
import wongo.clipboard.ForeignText;
import wongo.clipboard.TableText;
import wongo.editing.Command;
import wongo.editing.Commands;
import wongo.editing.Selection;
import wongo.editing.Session;
import wongo.editing.State;
import wongo.editing.Transaction;
import wongo.text.Chance;
import wongo.text.Span;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Cells that are copied and pasted into other cells say there what they said, on every table of
/// the corpus.
class CellLawsTest {
    private static final int TRIES = 4;
    private static final String PLACE =
            "<table>\n"
                    + "<tr><td>시작</td><td>둘</td></tr>\n"
                    + "<tr><td><b>셋</b></td><td>넷</td></tr>\n"
                    + "</table>";

    private static final Pattern SILENT =
            Pattern.compile("[\\s\\p{Cc}\u00A0\u200B\u2060\uFEFF\u00AD]+");

    /// A rectangle of a table.
    private record Range(Article article, At table, Cells cells) {
        Clip clip() {
            return Clip.of(article, table, cells);
        }
    }

    private static Optional<Range> range(Article article, Chance chance) {
        List<At> tables =
                Page.lines(article).stream()
                        .filter(at -> !at.isInTable() && at.table().isPresent())
                        .filter(at -> isAlone(article, at))
                        .toList();
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        At table = chance.oneOf(tables);
        TableGrid grid = TableGrid.of(table.table().orElseThrow());
        if (grid.width() == 0) {
            return Optional.empty();
        }
        Area area =
                chance.below(3) == 0
                        ? grid.all()
                        : grid.whole(slot(grid, chance).with(slot(grid, chance)));
        boolean several = grid.in(area).size() > 1;
        return several
                ? Optional.of(new Range(article, table, new Cells(grid, area)))
                : Optional.empty();
    }

    private static Area slot(TableGrid grid, Chance chance) {
        return Area.slot(chance.below(grid.height()), chance.below(grid.width()));
    }

    private static boolean isAlone(Article article, At at) {
        return article.body().atSource(at.blockStart() - article.bodyStart()).block()
                instanceof Block.Grid;
    }

    /// What the cells of a place say after something was done in the first of them; undone, the
    /// place is as it was.
    private static List<List<String>> filled(Command paste, Range range) {
        Article place = Article.read(PLACE, range.article().spelling());
        Area like = range.cells().area();
        Session session = new Session(place, InstantSource.system());
        int caret = PLACE.indexOf("시작");
        session.dispatch(Transaction.select(Selection.caret(caret)));
        session.perform(paste);
        State done = session.state();
        At table = done.article().lineAtVisible(0).orElseThrow();
        TableGrid grid = TableGrid.of(table.table().orElseThrow());
        Area area =
                new Area(new Span(0, like.rows().length()), new Span(0, like.columns().length()));
        session.undo();
        assertEquals(PLACE, session.article().source());
        return new Cells(grid, area).texts();
    }

    /// Without white space and what does not show, which HTML and plain text part with. A footnote
    /// stays behind, and what refers to it is text where it is not.
    private static List<List<String>> bare(List<List<String>> texts) {
        return texts.stream()
                .map(
                        row ->
                                row.stream()
                                        .map(
                                                text ->
                                                        SILENT.matcher(text)
                                                                .replaceAll("")
                                                                .replaceAll(
                                                                        "\\[\\^([^\\]]+)]", "$1"))
                                        .toList())
                .toList();
    }

    private interface Copy {
        /// Nothing where a range cannot be copied so.
        Optional<Command> paste(Range range);
    }

    private static void assertSaysTheSame(String law, Copy copy) {
        Verdict.of(
                law,
                80,
                (post, chance) -> {
                    int tried = 0;
                    for (int i = 0; i < TRIES * post.weight(); i++) {
                        Optional<Range> range = range(post.article(), chance);
                        Optional<Command> paste = range.flatMap(copy::paste);
                        if (paste.isPresent()) {
                            Cells cells = range.get().cells();
                            assertEquals(
                                    bare(cells.texts()), bare(filled(paste.get(), range.get())));
                            tried++;
                        }
                    }
                    return tried;
                });
    }

    @Test
    void aTableForOtherProgramsSaysTheSame() {
        assertSaysTheSame(
                "cells as HTML",
                range ->
                        range.clip()
                                .html()
                                .map(ForeignText::readForCells)
                                .map(arrival -> Commands.adopt(arrival.stretch())));
    }

    @Test
    void textPartedByTabsSaysTheSame() {
        assertSaysTheSame(
                "cells as text",
                range ->
                        range.clip()
                                .text()
                                .flatMap(text -> ForeignText.table(text, TableText.FOR_CELLS))
                                .map(arrival -> Commands.adopt(arrival.stretch())));
    }

    @Test
    void aWholeTableOfOursFillsCellsAsItIs() {
        assertSaysTheSame("whole tables", range -> range.clip().stretch().map(Commands::paste));
    }
}
