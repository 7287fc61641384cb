package wongo.ui.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import wongo.editing.TaskCommands;
import wongo.ui.Stagehand;

/// The boxes of tasks on the surface.
class TaskBoxesTest {
    private static final String TASKS = "- [ ] 제목을 정한다\n- [x] 자료를 모은다\n";

    private final Desk desk = Desk.with("");

    @BeforeEach
    void open() {
        desk.act(() -> desk.session.open(Desk.markdown(TASKS)));
        Stagehand.pulse();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aClickTicksABoxAndTakesTheTickOff() {
        click(".task-box.to-do");
        assertEquals("- [x] 제목을 정한다\n- [x] 자료를 모은다\n", desk.body());
        click(".task-box.done");
        assertEquals(TASKS, desk.body());
    }

    @Test
    void aClickLeavesTheCaretWhereItIs() {
        desk.after("자료를");
        click(".task-box.to-do");
        assertEquals("제목을 정한다\n자료를| 모은다", desk.shown());
    }

    @Test
    void theCommandTicksTheTaskOfTheCaret() {
        desk.after("제목").act(() -> desk.session.perform(TaskCommands.tick()));
        assertEquals("- [x] 제목을 정한다\n- [x] 자료를 모은다\n", desk.body());
        desk.act(() -> desk.session.undo());
        assertEquals(TASKS, desk.body());
    }

    @Test
    void enterMakesATaskThatIsToBeDone() {
        desk.after("모은다").press(KeyCode.ENTER).type("쓴다");
        assertEquals(TASKS + "- [ ] 쓴다\n", desk.body());
    }

    @Test
    void aTypedBoxMakesATask() {
        desk.act(() -> desk.session.open(Desk.markdown("글\n")));
        desk.before("글").type("[").type("]").type(" ");
        assertEquals("- [ ] 글\n", desk.body());
    }

    @Test
    void aPostInHtmlHasNoTasks() {
        desk.act(() -> desk.session.open(Desk.article("<p>글</p>\n")));
        desk.after("글").act(() -> desk.session.perform(TaskCommands.list()));
        assertEquals("<p>글</p>\n", desk.body());
        assertNull(Stagehand.ask(() -> desk.surface.lookup(".task-box")));
    }

    private void click(String box) {
        Stagehand.pulse();
        desk.act(() -> Stagehand.click(desk.surface.lookup(box), 8, 8, 1));
    }
}
