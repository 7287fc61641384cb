package wongo.ui.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wongo.ui.Stagehand;

class CompositionTest {
    private Desk desk = Desk.with("<p>글</p>\n");

    @AfterEach
    void close() {
        desk.close();
    }

    private void open(String body) {
        desk.close();
        desk = Desk.with(body);
    }

    @ParameterizedTest
    @CsvSource({
        "<p>이 <b>굵은</b> 글</p>, 굵, <p>이 <b>굵한은</b> 글</p>",
        "<p>이 <b>굵은</b> 글</p>, 굵은, <p>이 <b>굵은한</b> 글</p>",
        "<h2>제목</h2>, 제목, <h2>제목한</h2>",
        "<ul><li>하나</li><li>둘</li></ul>, 하나, <ul><li>하나한</li><li>둘</li></ul>",
        "<p>앞&nbsp;</p>, '앞\u00A0', <p>앞&nbsp;한</p>",
    })
    void putsASyllableWhereTheCaretIs(String body, String after, String expected) {
        open(body);

        desk.after(after).syllable("ㅎ", "하", "한");

        assertEquals(expected, desk.body());
    }

    @Test
    void showsWhatIsHalfTypedAndKeepsItFromTheSession() {
        desk.after("글").compose("ㅎ", "").compose("하", "");

        assertEquals("글하|", desk.shown());
        assertEquals("<p>글</p>\n", desk.body());
        assertTrue(desk.surface.composingProperty().get());
        assertFalse(Stagehand.ask(desk.session::canUndo));
    }
}
