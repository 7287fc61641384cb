package wongo.ui;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;

import wongo.editing.Commands;
import wongo.editing.Link;
import wongo.editing.LinkAddress;
import wongo.editing.Session;
import wongo.site.AddressCompletion.Wanted;
import wongo.text.Span;
import wongo.ui.completion.PathSuggestions;
import wongo.ui.writing.LinkClicks;
import wongo.ui.writing.WritingSurface;

import java.util.Optional;
import java.util.function.Consumer;

/// The link at the caret or of the selected text, beside it: where it leads, and what it says where
/// nothing is selected. Enter does it; Escape, and going elsewhere, leave the text as it is.
final class LinkPopover {
    private final WritingSurface surface;
    private final Session session;
    private final Words words;
    private final TextField address = new TextField();
    private final TextField text = new TextField();
    private final Label problem = new Label();
    private final Button open;
    private final Button remove;
    private final PathSuggestions completion;
    private final Callout callout;

    /// @param follow opens an address in the browser
    LinkPopover(
            WritingSurface surface,
            Session session,
            Words words,
            SitePaths paths,
            Consumer<String> follow) {
        this.surface = surface;
        this.session = session;
        this.words = words;
        open = button("link-open", MaterialDesignO.OPEN_IN_NEW, () -> follow.accept(meant()));
        remove = button("link-remove", MaterialDesignL.LINK_VARIANT_OFF, this::remove);
        Button apply = button("link-apply", MaterialDesignC.CHECK, this::apply);
        field(address, "link-address");
        completion = paths.complete(address, Wanted.FILES);
        field(text, "link-text");
        problem.getStyleClass().add("problem");
        problem.setId("link-problem");
        VBox fields = new VBox(address, text);
        HBox.setHgrow(fields, Priority.ALWAYS);
        HBox row = new HBox(fields, apply, open, remove);
        row.getStyleClass().add("callout-row");
        callout = new Callout("link-popover", row, problem);
        callout.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        callout.focusWithinProperty()
                .subscribe(
                        within -> {
                            if (!within) {
                                callout.putAway();
                            }
                        });
        address.textProperty().subscribe(_ -> judge());
        LinkClicks.follow(surface, session, follow);
    }

    /// The pane that it shows in.
    Callout callout() {
        return callout;
    }

    void open() {
        session.settle();
        Optional<Link> link = Link.at(session.state());
        boolean bare = link.isEmpty() && session.state().selection().isCaret();
        address.setText(link.map(Link::href).orElse(""));
        text.clear();
        show(text, bare);
        remove.setDisable(link.isEmpty());
        judge();
        callout.show(place(link.map(Link::text).orElse(session.state().selection().span())));
        address.requestFocus();
        address.selectAll();
    }

    /// Where the text shows on the screen; where it is scrolled away, the surface's top.
    private Bounds place(Span source) {
        int start = session.article().visibleAt(source.start());
        int end = session.article().visibleAt(source.end());
        surface.layout();
        return (start == end
                        ? surface.caretOnScreen()
                        : surface.getCharacterBoundsOnScreen(start, end))
                .orElseGet(
                        () -> {
                            Bounds all = surface.localToScreen(surface.getBoundsInLocal());
                            return new BoundingBox(
                                    all.getMinX() + all.getWidth() / 4, all.getMinY(), 1, 1);
                        });
    }

    private void apply() {
        Optional<String> meant = LinkAddress.of(address.getText());
        if (meant.isEmpty() && !address.getText().isBlank()) {
            return;
        }
        String said = text.getText();
        close();
        session.perform(Commands.link(meant.orElse(""), said));
    }

    private void remove() {
        close();
        session.perform(Commands.unlink());
    }

    private void close() {
        callout.putAway();
        surface.requestFocus();
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !completion.isOpen()) {
            key.consume();
            close();
        }
    }

    private String meant() {
        return LinkAddress.of(address.getText()).orElse("");
    }

    /// Says what is wrong with the address, and whether it can be gone to.
    private void judge() {
        boolean refused = !address.getText().isBlank() && meant().isEmpty();
        problem.setText(refused ? words.of("ui.link.refused") : "");
        show(problem, refused);
        open.setDisable(!SystemBrowser.opens(meant()));
    }

    private void show(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
        callout.fit();
    }

    private void field(TextField field, String id) {
        field.setId(id);
        field.setPromptText(words.of("ui.link." + id));
        field.setAccessibleText(words.of("ui.link." + id));
        field.setOnAction(_ -> apply());
    }

    private Button button(String id, Ikon icon, Runnable deed) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(words.of("ui.link." + id));
        button.setTooltip(ActionButtons.tooltip(words.of("ui.link." + id)));
        button.setOnAction(_ -> deed.run());
        return button;
    }
}
