package wongo.ui;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

import wongo.ui.writing.Look;
import wongo.ui.writing.Typeface;
import wongo.ui.writing.Typesetting;

import java.util.List;
import java.util.function.UnaryOperator;

/// The look of the writing surface as the writer chose it: set from what is remembered, and
/// remembered as it changes.
final class SurfaceLook {
    private static final String ZOOM = "surface-zoom";
    private static final String COLUMN = "surface-column";
    private static final String SPACING = "surface-spacing";
    private static final String FONT = "surface-font";
    private static final String DIMMING = "surface-dimming";
    private static final String SIGNS = "surface-signs";
    private static final String TYPEWRITER = "surface-typewriter";

    private final Look look;
    private final Remembered remembered;
    private final List<String> families;

    SurfaceLook(Look look, Typeface typeface, Remembered remembered) {
        this.look = look;
        this.remembered = remembered;
        this.families = typeface.choices();
        look.typesettingProperty().set(recalled(look.typesettingProperty().get()));
        look.typesettingProperty().subscribe((before, now) -> keep(now));
        remembered.keep(DIMMING, look.dimmingProperty());
        remembered.keep(SIGNS, look.signsProperty());
        remembered.keep(TYPEWRITER, look.typewriterProperty());
    }

    private Typesetting recalled(Typesetting usual) {
        return new Typesetting(
                remembered
                        .choice(ZOOM)
                        .filter(number -> number.matches("[0-9]{2,3}"))
                        .map(Integer::parseInt)
                        .orElse(usual.zoom()),
                chosen(COLUMN, List.of(Typesetting.Column.values()), usual.column()),
                chosen(SPACING, List.of(Typesetting.Spacing.values()), usual.spacing()),
                chosen(FONT, families, usual.family()));
    }

    private <T> T chosen(String name, List<T> known, T usual) {
        String choice = remembered.choice(name).orElse("");
        return known.stream()
                .filter(each -> each.toString().equals(choice))
                .findFirst()
                .orElse(usual);
    }

    private void keep(Typesetting now) {
        remembered.choose(ZOOM, String.valueOf(now.zoom()));
        remembered.choose(COLUMN, now.column().name());
        remembered.choose(SPACING, now.spacing().name());
        remembered.choose(FONT, now.family());
    }

    void set(UnaryOperator<Typesetting> change) {
        look.typesettingProperty().set(change.apply(look.typesettingProperty().get()));
    }

    BooleanProperty dimmingProperty() {
        return look.dimmingProperty();
    }

    BooleanProperty signsProperty() {
        return look.signsProperty();
    }

    BooleanProperty typewriterProperty() {
        return look.typewriterProperty();
    }

    /// Sets the text in the family after the one it is set in.
    void nextFont() {
        int now = families.indexOf(look.typesettingProperty().get().family());
        set(old -> old.withFamily(families.get((now + 1) % families.size())));
    }

    /// The menus, with every family in the one of fonts.
    MenuBar offeringFonts(MenuBar menus) {
        menus.getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> "menu-font".equals(item.getId()))
                .forEach(item -> offerFonts((Menu) item));
        return menus;
    }

    private void offerFonts(Menu menu) {
        ToggleGroup group = new ToggleGroup();
        for (String family : families) {
            RadioMenuItem item = new RadioMenuItem(family);
            item.setMnemonicParsing(false);
            item.setToggleGroup(group);
            item.setOnAction(chosen -> set(old -> old.withFamily(family)));
            look.typesettingProperty()
                    .subscribe(now -> item.setSelected(now.family().equals(family)));
            menu.getItems().add(item);
        }
    }
}
