package wongo.ui.sidebar;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/// What a file would be called, and what speaks against it.
final class NamingLabel extends Label {
    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");

    NamingLabel(String id) {
        setId(id);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("naming");
        managedProperty().bind(textProperty().isNotEmpty());
        visibleProperty().bind(managedProperty());
    }

    void show(Naming naming) {
        setText(naming.remark().map(said -> naming.file() + "\n" + said).orElse(naming.file()));
        pseudoClassStateChanged(IMPOSSIBLE, !naming.isPossible() && naming.remark().isPresent());
    }

    void clear() {
        setText("");
    }
}
