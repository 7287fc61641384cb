package wongo.ui;

import atlantafx.base.theme.PrimerLight;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

/// Shows windows to tests without a display: starts JavaFX once, in the light theme, works on its
/// thread, plays the writer's hands and takes pictures.
///
/// The methods that do something to a node are to be called on JavaFX's thread, within [#perform]
/// or [#ask]; the others from the test's own.
public final class Stagehand {
    private static final long PATIENCE = 60;
    private static final CompletableFuture<Boolean> STARTED = new CompletableFuture<>();

    static {
        try {
            Platform.startup(
                    () -> {
                        Application.setUserAgentStylesheet(
                                new PrimerLight().getUserAgentStylesheet());
                        STARTED.complete(true);
                    });
        } catch (IllegalStateException alreadyStarted) {
            STARTED.complete(true);
        }
        Platform.setImplicitExit(false);
    }

    /// Something to do on JavaFX's thread.
    @FunctionalInterface
    public interface Act {
        void play() throws Exception;
    }

    private Stagehand() {}

    /// Does something on JavaFX's thread and waits until it is done. What it throws, the test sees.
    public static void perform(Act act) {
        ask(
                () -> {
                    act.play();
                    return true;
                });
    }

    public static <T> T ask(Callable<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Runnable task =
                () -> {
                    try {
                        answer.complete(question.call());
                    } catch (Throwable problem) {
                        answer.completeExceptionally(problem);
                    }
                };
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            waitFor(STARTED);
            Platform.runLater(task);
        }
        return waitFor(answer);
    }

    /// Waits until what was done is laid out and drawn.
    public static void pulse() {
        CompletableFuture<Boolean> drawn = new CompletableFuture<>();
        Platform.runLater(
                () ->
                        new AnimationTimer() {
                            private int frames;

                            @Override
                            public void handle(long now) {
                                frames++;
                                if (frames > 2) {
                                    stop();
                                    drawn.complete(true);
                                }
                            }
                        }.start());
        waitFor(drawn);
    }

    /// Shows a window with what the supplier makes, in a theme of AtlantaFX; waits for its first
    /// frame.
    public static Stage show(Supplier<? extends Parent> content, double width, double height) {
        Stage shown =
                ask(
                        () -> {
                            Stage stage = new Stage();
                            stage.setScene(new Scene(content.get(), width, height));
                            stage.show();
                            return stage;
                        });
        pulse();
        return shown;
    }

    /// Dresses every window in a theme, as [Application#setUserAgentStylesheet] does.
    public static void dress(String userAgentStylesheet) {
        perform(() -> Application.setUserAgentStylesheet(userAgentStylesheet));
        pulse();
    }

    /// Writes a picture of a window as PNG, making its folder.
    public static void picture(Stage stage, Path file) {
        perform(
                () -> {
                    WritableImage image = stage.getScene().snapshot(null);
                    Files.createDirectories(file.toAbsolutePath().getParent());
                    try {
                        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /// Presses a key with modifiers held down: `press(node, KeyCode.Z, KeyCode.CONTROL)`.
    public static void press(Node node, KeyCode key, KeyCode... held) {
        List<KeyCode> down = Arrays.asList(held);
        Event.fireEvent(
                node,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        "",
                        "",
                        key,
                        down.contains(KeyCode.SHIFT),
                        down.contains(KeyCode.CONTROL),
                        down.contains(KeyCode.ALT),
                        down.contains(KeyCode.META)));
    }

    /// Types each char as a keyboard without an input method does.
    public static void type(Node node, String text) {
        for (char c : text.toCharArray()) {
            Event.fireEvent(
                    node,
                    new KeyEvent(
                            KeyEvent.KEY_TYPED,
                            String.valueOf(c),
                            "",
                            KeyCode.UNDEFINED,
                            false,
                            false,
                            false,
                            false));
        }
    }

    /// One event of an input method: what is being composed now, and what is committed with it.
    public static void compose(Node node, String composed, String committed) {
        ObservableList<InputMethodTextRun> runs = FXCollections.observableArrayList();
        if (!composed.isEmpty()) {
            runs.add(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        }
        Event.fireEvent(
                node,
                new InputMethodEvent(
                        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                        runs,
                        committed,
                        composed.length()));
    }

    /// Presses and releases the mouse's first button at a place of a node, `count` times in a row.
    public static void click(Node node, double x, double y, int count) {
        Point2D at = new Point2D(x, y);
        for (int i = 1; i <= count; i++) {
            Event.fireEvent(node, mouse(MouseEvent.MOUSE_PRESSED, node, at, i, true));
            Event.fireEvent(node, mouse(MouseEvent.MOUSE_RELEASED, node, at, i, true));
            Event.fireEvent(node, mouse(MouseEvent.MOUSE_CLICKED, node, at, i, true));
        }
    }

    /// Presses the mouse's first button at a place of a node, drags it to another and lets it go,
    /// with a key held down or with none.
    public static void drag(Node node, Point2D from, Point2D to, KeyCode... held) {
        point(node, MouseEvent.MOUSE_PRESSED, from, held);
        point(node, MouseEvent.DRAG_DETECTED, from, held);
        point(node, MouseEvent.MOUSE_DRAGGED, to, held);
        point(node, MouseEvent.MOUSE_RELEASED, to, held);
    }

    /// One event of the mouse's first button at a place of a node: a click where it was pressed, or
    /// a step of dragging.
    public static void point(Node node, EventType<MouseEvent> type, Point2D at, KeyCode... held) {
        boolean still = type == MouseEvent.MOUSE_CLICKED;
        Event.fireEvent(node, mouse(type, node, at, 1, still, held));
    }

    private static MouseEvent mouse(
            EventType<MouseEvent> type,
            Node node,
            Point2D at,
            int count,
            boolean still,
            KeyCode... held) {
        Point2D scene = node.localToScene(at);
        Point2D screen = node.localToScreen(at);
        boolean down =
                type == MouseEvent.MOUSE_PRESSED
                        || type == MouseEvent.DRAG_DETECTED
                        || type == MouseEvent.MOUSE_DRAGGED;
        return new MouseEvent(
                node,
                node,
                type,
                scene.getX(),
                scene.getY(),
                screen == null ? 0 : screen.getX(),
                screen == null ? 0 : screen.getY(),
                MouseButton.PRIMARY,
                count,
                false,
                Arrays.asList(held).contains(KeyCode.CONTROL),
                false,
                false,
                down,
                false,
                false,
                false,
                false,
                still,
                new PickResult(node, scene.getX(), scene.getY()));
    }

    private static <T> T waitFor(CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException problem
                    ? problem
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException("no answer from JavaFX", e);
        }
    }
}
