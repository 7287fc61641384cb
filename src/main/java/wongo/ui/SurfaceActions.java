package wongo.ui;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import wongo.ui.writing.Typesetting;
import wongo.ui.writing.Typesetting.Column;
import wongo.ui.writing.Typesetting.Spacing;

import java.util.List;

/// What changes how the writing surface looks.
final class SurfaceActions {
    private final SurfaceLook look;

    SurfaceActions(SurfaceLook look) {
        this.look = look;
    }

    List<Action> all() {
        return List.of(
                Action.of("dim-others", new Switch(look.dimmingProperty()))
                        .on("Shortcut+F8")
                        .with(MaterialDesignS.SPOTLIGHT_BEAM),
                Action.of("typewriter", new Switch(look.typewriterProperty()))
                        .on("Shift+F8")
                        .with(MaterialDesignT.TYPEWRITER),
                Action.of("signs-at-caret", new Switch(look.signsProperty()))
                        .on("Shortcut+Shift+F8")
                        .with(MaterialDesignC.CURSOR_TEXT),
                Action.of("zoom-in", () -> look.set(Typesetting::larger))
                        .on("Shortcut+EQUALS")
                        .with(MaterialDesignM.MAGNIFY_PLUS_OUTLINE),
                Action.of("zoom-out", () -> look.set(Typesetting::smaller))
                        .on("Shortcut+MINUS")
                        .with(MaterialDesignM.MAGNIFY_MINUS_OUTLINE),
                Action.of("zoom-reset", () -> look.set(Typesetting::unzoomed)).on("Shortcut+0"),
                column("column-narrow", Column.NARROW),
                column("column-normal", Column.NORMAL),
                column("column-wide", Column.WIDE).with(MaterialDesignA.ARROW_EXPAND_HORIZONTAL),
                spacing("spacing-tight", Spacing.TIGHT),
                spacing("spacing-normal", Spacing.NORMAL),
                spacing("spacing-loose", Spacing.LOOSE).with(MaterialDesignF.FORMAT_LINE_SPACING),
                Action.of("next-font", look::nextFont).with(MaterialDesignF.FORMAT_FONT));
    }

    private Action column(String id, Column column) {
        return Action.of(id, () -> look.set(now -> now.with(column)));
    }

    private Action spacing(String id, Spacing spacing) {
        return Action.of(id, () -> look.set(now -> now.with(spacing)));
    }
}
