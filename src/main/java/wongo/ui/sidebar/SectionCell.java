package wongo.ui.sidebar;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import wongo.editing.Drop;

import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;

/// A section in the outline, to be clicked and dragged: its title and, subdued, its length.
final class SectionCell extends TreeCell<OutlineRow> {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private final Label title = new Label();
    private final Label count = new Label();
    private final HBox row = new HBox(title, count);
    private final OutlinePane outline;
    private final SectionDrag drag;
    private final ResourceBundle words;

    SectionCell(OutlinePane outline, SectionDrag drag, ResourceBundle words) {
        this.outline = outline;
        this.drag = drag;
        this.words = words;
        setPrefWidth(0);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        count.setMinWidth(Label.USE_PREF_SIZE);
        count.getStyleClass().add("section-count");
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("section-row");
        setOnMouseClicked(this::click);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(release -> drag.release());
    }

    @Override
    protected void updateItem(OutlineRow item, boolean empty) {
        super.updateItem(item, empty);
        boolean shown = !empty && item != null;
        setGraphic(shown ? row : null);
        setAccessibleText(null);
        if (shown) {
            String length =
                    item.characters() == OutlineRow.UNCOUNTED
                            ? ""
                            : new MessageFormat(
                                            words.getString("ui.outline.count"), words.getLocale())
                                    .format(new Object[] {item.characters()});
            title.setText(item.section().title());
            count.setText(length);
            setAccessibleText(item.section().title() + " " + length);
        }
    }

    private void click(MouseEvent click) {
        if (!isEmpty() && click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
            outline.go(getItem().section());
        }
    }

    private void drag(MouseEvent mouse) {
        if (!isEmpty() && mouse.isPrimaryButtonDown() && !mouse.isStillSincePress()) {
            drag.over(getItem(), new Point2D(mouse.getSceneX(), mouse.getSceneY()));
            mouse.consume();
        }
    }

    /// Whether the dragged section would go into this one.
    void receive(Optional<Drop> drop) {
        pseudoClassStateChanged(TARGET, drop.equals(Optional.of(Drop.INTO)));
    }
}
