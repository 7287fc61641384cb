package wongo.ui.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Label;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import wongo.ui.Stagehand;

import java.util.List;

/// What the surface draws from other blocks: the numbers of footnotes, dots under abbreviations.
class NoteNumbersTest {
    private final Desk desk = Desk.with("");

    @AfterEach
    void close() {
        desk.close();
    }

    private void open(String markdown) {
        Stagehand.perform(() -> desk.session.open(Desk.markdown(markdown)));
    }

    private List<String> texts(String styleClass) {
        Stagehand.pulse();
        Stagehand.pulse();
        return Stagehand.ask(
                () ->
                        desk.surface.lookupAll("." + styleClass).stream()
                                .map(node -> ((Label) node).getText())
                                .sorted()
                                .toList());
    }

    private int dots() {
        Stagehand.pulse();
        Stagehand.pulse();
        return Stagehand.ask(() -> desk.surface.lookupAll(".abbreviation").size());
    }

    @Test
    void aReferenceShowsTheNumberAndWhatIsWrittenWithoutANote() {
        open("가[^b] 나[^a] 다[^b] 라[^없음]\n\n[^a]: 하나\n[^b]: 둘\n[^c]: 셋\n");

        assertEquals(List.of("1", "1", "2", "[^없음]"), texts("note-reference"));
        assertEquals(List.of("1", "2", "c"), texts("note-label"));
    }

    @Test
    void numbersFollowWhatIsDoneElsewhere() {
        open("가[^a]\n\n나[^b]\n\n[^a]: 하나\n[^b]: 둘\n");
        desk.before("나");
        desk.shown();
        assertEquals(List.of("1", "2"), texts("note-reference"));

        Stagehand.perform(() -> desk.surface.selectRange(1, 2));
        Stagehand.perform(() -> desk.surface.replaceText(1, 2, ""));

        assertEquals(List.of("1"), texts("note-reference"));
        assertEquals(List.of("1", "a"), texts("note-label"));
    }

    @Test
    void abbreviationsHaveDotsWhereTheyAreExplained() {
        open("HTML은 XHTML이 아니다. `HTML` **HTML**\n\n| HTML |\n|--|\n| 칸 |\n\n*[HTML]: 뜻\n");
        assertEquals(2, dots());

        open("HTML은 XHTML이 아니다.\n");
        assertEquals(0, dots());
    }
}
