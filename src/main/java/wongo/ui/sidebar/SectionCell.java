package wongo.ui.sidebar;

import javafx.css.PseudoClass;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

import wongo.article.Section;

/// A section in the outline, to be clicked and dragged.
final class SectionCell extends TreeCell<Section> {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private final OutlinePane outline;

    SectionCell(OutlinePane outline) {
        this.outline = outline;
        setPrefWidth(0);
        setOnMouseClicked(this::click);
        setOnDragDetected(this::drag);
        setOnDragOver(this::over);
        setOnDragExited(exit -> pseudoClassStateChanged(TARGET, false));
        setOnDragDropped(this::drop);
    }

    @Override
    protected void updateItem(Section section, boolean empty) {
        super.updateItem(section, empty);
        setText(empty || section == null ? null : section.title());
    }

    private void click(MouseEvent click) {
        if (!isEmpty() && click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
            outline.go(getItem());
        }
    }

    private void drag(MouseEvent mouse) {
        if (!isEmpty()) {
            getTreeView().getSelectionModel().select(getTreeItem());
            ClipboardContent content = new ClipboardContent();
            content.putString(getItem().title());
            startDragAndDrop(TransferMode.MOVE).setContent(content);
            mouse.consume();
        }
    }

    private void over(DragEvent drag) {
        if (drag.getGestureSource() instanceof SectionCell source && mayTake(source)) {
            drag.acceptTransferModes(TransferMode.MOVE);
            pseudoClassStateChanged(TARGET, true);
            drag.consume();
        }
    }

    private boolean mayTake(SectionCell source) {
        TreeItem<Section> dragged = source.getTreeItem();
        return !isEmpty() && dragged != null && outline.mayTakePlace(dragged, getTreeItem());
    }

    private void drop(DragEvent drag) {
        if (drag.getGestureSource() instanceof SectionCell source && mayTake(source)) {
            outline.takePlace(source.getTreeItem(), getTreeItem());
            drag.setDropCompleted(true);
            drag.consume();
        }
    }
}
