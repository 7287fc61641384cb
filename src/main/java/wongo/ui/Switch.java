package wongo.ui;

import javafx.beans.property.BooleanProperty;

/// Switches something on and off; menus show which it is.
record Switch(BooleanProperty on) implements Deed {
    @Override
    public void run() {
        on.set(!on.get());
    }
}
