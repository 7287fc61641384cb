package wongo.ui.writing;

import javafx.beans.value.ObservableDoubleValue;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import wongo.article.Atom;
import wongo.ui.table.CellArt;
import wongo.ui.table.TablePane;

/// Makes the nodes that show the objects of an article: laid out where they stand alone, small
/// among letters.
final class ObjectNodes {
    private final CellArt art;
    private final Pictures pictures;
    private final ObservableDoubleValue width;
    private final NoteNumbers notes;

    /// @param width how wide the column of text is
    ObjectNodes(CellArt art, Pictures pictures, ObservableDoubleValue width, NoteNumbers notes) {
        this.notes = notes;
        this.art = art;
        this.pictures = pictures;
        this.width = width;
    }

    Node node(Embedded embedded) {
        return switch (embedded.setting()) {
            case ALONE -> alone(embedded);
            case INLINE -> notes.inline(embedded.atom());
            case UNDRAWN, NOWHERE -> new Region();
        };
    }

    private Node alone(Embedded embedded) {
        Atom atom = embedded.atom();
        Region content =
                switch (atom) {
                    case Atom.Grid _ -> table(embedded.showing());
                    case Atom.Picture picture -> new PicturePane(picture, pictures);
                    case Atom.Rule(String style) -> new RulePane(style);
                    case Atom.More more -> new MorePane(more);
                    case Atom.Embed _, Atom.Reference _, Atom.Opaque _ -> Card.of(atom);
                };
        StackPane island = new StackPane(content);
        island.getStyleClass().add("island");
        island.prefWidthProperty().bind(width);
        island.setMaxWidth(Region.USE_PREF_SIZE);
        island.setMinWidth(Region.USE_PREF_SIZE);
        enclose(island);
        return island;
    }

    private TablePane table(Showing showing) {
        TablePane pane = new TablePane(art);
        showing.showOn(pane);
        return pane;
    }

    /// Keeps what a node inside has handled from being handled by the text around it again.
    private static void enclose(Node island) {
        island.addEventHandler(InputMethodEvent.ANY, Event::consume);
        island.addEventHandler(
                KeyEvent.ANY,
                event -> {
                    if (!event.isShortcutDown() && !event.isAltDown()) {
                        event.consume();
                    }
                });
    }
}
