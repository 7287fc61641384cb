package wongo.ui;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

import wongo.article.Illustration;
import wongo.article.Illustration.Placing;
import wongo.article.PictureEdit;
import wongo.editing.LinkAddress;
import wongo.editing.Picked;
import wongo.editing.PictureCommands;
import wongo.editing.Session;
import wongo.editing.Update;
import wongo.site.AddressCompletion.Wanted;
import wongo.text.Span;
import wongo.ui.completion.PathSuggestions;
import wongo.ui.writing.DoubleClicks;
import wongo.ui.writing.WritingSurface;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is said of an image, beside it: its text, caption, width, place and link. Enter does it, as
/// one step; Escape, and going elsewhere, leave the image as it is. What its source has no room for
/// is grey.
final class PicturePopover {
    private static final int WIDEST = 10_000;

    private final WritingSurface surface;
    private final Session session;
    private final Words words;
    private final TextField alt = new TextField();
    private final TextField caption = new TextField();
    private final TextField width = new TextField();
    private final TextField link = new TextField();
    private final ComboBox<Placing> placing = new ComboBox<>();
    private final Label hint = new Label();
    private final GridPane grid = new GridPane();
    private final PathSuggestions completion;
    private final Callout callout;
    private Optional<Illustration> shown = Optional.empty();

    PicturePopover(WritingSurface surface, Session session, Words words, SitePaths paths) {
        this.surface = surface;
        this.session = session;
        this.words = words;
        placing.getItems().setAll(Placing.values());
        placing.setConverter(new PlacingName(words));
        field(alt, "alt");
        field(caption, "caption");
        field(width, "width");
        row(placing, "placing");
        field(link, "link");
        completion = paths.complete(link, Wanted.FILES);
        hint.setId("picture-hint");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        Button apply = new Button(words.of("ui.picture.apply"));
        apply.setId("picture-apply");
        apply.getStyleClass().add("accent");
        apply.setMinWidth(Region.USE_PREF_SIZE);
        apply.setTooltip(ActionButtons.tooltip(words.of("ui.picture.apply.tip")));
        apply.setOnAction(_ -> apply());
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox foot = new HBox(hint, apply);
        foot.getStyleClass().add("callout-row");
        callout = new Callout("picture-popover", grid, foot);
        listen();
    }

    private void listen() {
        callout.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        callout.focusWithinProperty()
                .subscribe(
                        within -> {
                            if (!within && !placing.isShowing()) {
                                callout.putAway();
                            }
                        });
        alt.textProperty().subscribe(_ -> judge());
        width.textProperty().subscribe(_ -> judge());
        link.textProperty().subscribe(_ -> judge());
        surface.addEventFilter(KeyEvent.KEY_PRESSED, this::pressOnSurface);
        DoubleClicks.on(surface, this::doubleClick);
    }

    private static final class PlacingName extends StringConverter<Placing> {
        private final Words words;

        PlacingName(Words words) {
            this.words = words;
        }

        @Override
        public String toString(Placing placing) {
            return placing == null ? "" : words.of("ui.picture.placing." + name(placing));
        }

        @Override
        public Placing fromString(String text) {
            throw new IllegalArgumentException("not to be typed: " + text);
        }

        private static String name(Placing placing) {
            return placing.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// The pane that it shows in.
    Callout callout() {
        return callout;
    }

    boolean mayOpen() {
        return Picked.in(session.state()).isPresent();
    }

    void open() {
        session.settle();
        Picked.in(session.state()).ifPresent(this::open);
    }

    private void open(Picked picked) {
        Illustration now = picked.illustration();
        shown = Optional.of(now);
        alt.setText(now.picture().alt());
        caption.setText(now.caption());
        width.setText(now.picture().width().map(Object::toString).orElse(""));
        placing.setValue(now.placing());
        link.setText(now.link());
        permit(now);
        judge();
        callout.show(place(picked.source()));
        alt.requestFocus();
        alt.selectAll();
    }

    private void permit(Illustration now) {
        alt.setDisable(!takes(new PictureEdit.Alt(now.picture().alt() + "a")));
        caption.setDisable(!takes(new PictureEdit.Caption(now.caption() + "a")));
        int wide = now.picture().width().orElse(100);
        width.setDisable(!takes(new PictureEdit.Width(Optional.of(wide == 1 ? 2 : wide - 1))));
        placing.setDisable(
                placing.getItems().stream().map(PictureEdit.Place::new).noneMatch(this::takes));
        link.setDisable(!takes(new PictureEdit.Link(now.link() + "a")));
    }

    private boolean takes(PictureEdit edit) {
        return session.applies(PictureCommands.change(List.of(edit)));
    }

    /// Where the image shows on the screen; where it is scrolled away, the surface's top.
    private Bounds place(Span source) {
        int visible = session.article().visibleAt(source.start());
        surface.layout();
        Bounds all = surface.localToScreen(surface.getBoundsInLocal());
        return surface.getCharacterBoundsOnScreen(visible, visible + 1)
                .or(surface::caretOnScreen)
                .orElseGet(
                        () ->
                                new BoundingBox(
                                        all.getMinX() + all.getWidth() / 4, all.getMinY(), 1, 1));
    }

    void follow(Update update) {
        if (update.cause() == Update.Cause.OPEN) {
            callout.putAway();
        }
    }

    private void apply() {
        if (shown.isEmpty() || !isSound(width, this::pixels) || !isSound(link, LinkAddress::of)) {
            return;
        }
        List<PictureEdit> edits = edits(shown.get());
        close();
        session.perform(PictureCommands.change(edits));
    }

    /// What is to be other than it was, the caption last, since it can move the image.
    private List<PictureEdit> edits(Illustration before) {
        List<PictureEdit> edits = new ArrayList<>();
        edits.add(new PictureEdit.Alt(alt.getText().strip()));
        edits.add(new PictureEdit.Width(pixels(width.getText())));
        edits.add(new PictureEdit.Place(placing.getValue()));
        edits.add(new PictureEdit.Link(href(before)));
        edits.add(new PictureEdit.Caption(caption.getText()));
        edits.removeIf(edit -> before.after(edit).equals(before));
        return edits;
    }

    /// An address that is not touched stays as it is written.
    private String href(Illustration before) {
        return link.getText().equals(before.link())
                ? before.link()
                : LinkAddress.of(link.getText()).orElse("");
    }

    private Optional<Integer> pixels(String text) {
        String digits = text.strip().replaceFirst("\\s*px$", "");
        return Optional.of(digits)
                .filter(typed -> typed.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .filter(pixels -> pixels > 0 && pixels <= WIDEST);
    }

    private interface Reader {
        Optional<?> read(String text);
    }

    private static boolean isSound(TextField field, Reader reader) {
        return field.getText().isBlank() || reader.read(field.getText()).isPresent();
    }

    /// Says what is wrong, or that the image has no text for those who do not see it.
    private void judge() {
        boolean touched = shown.filter(before -> before.link().equals(link.getText())).isEmpty();
        String key =
                !isSound(width, this::pixels)
                        ? "ui.picture.no-width"
                        : touched && !isSound(link, LinkAddress::of)
                                ? "ui.link.refused"
                                : alt.getText().isBlank() && !alt.isDisabled()
                                        ? "ui.picture.no-alt"
                                        : "";
        hint.setText(key.isEmpty() ? "" : words.of(key));
        callout.fit();
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !placing.isShowing() && !completion.isOpen()) {
            key.consume();
            close();
        }
    }

    private void pressOnSurface(KeyEvent key) {
        if (PlainKey.is(KeyCode.ENTER, key) && Picked.isChosen(session.state())) {
            key.consume();
            open();
        }
    }

    private boolean doubleClick(int visible) {
        return Picked.atVisible(session.state(), visible)
                .map(
                        choice -> {
                            session.dispatch(choice);
                            open();
                            return true;
                        })
                .orElse(false);
    }

    private void close() {
        callout.putAway();
        surface.requestFocus();
    }

    private void field(TextField field, String name) {
        row(field, name);
        field.setOnAction(_ -> apply());
    }

    private void row(Control control, String name) {
        control.setId("picture-" + name);
        control.setAccessibleText(words.of("ui.picture." + name));
        control.setMaxWidth(Double.MAX_VALUE);
        Label label = new Label(words.of("ui.picture." + name));
        label.setLabelFor(control);
        label.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHgrow(control, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), label, control);
    }
}
