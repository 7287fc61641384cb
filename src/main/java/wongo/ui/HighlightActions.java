package wongo.ui;

import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import wongo.article.HighlightStyle;
import wongo.editing.Command;
import wongo.editing.Commands;
import wongo.editing.Palette;
import wongo.editing.Session;
import wongo.ui.palette.Highlights;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Painting: with the highlights that the number keys stand for, one text or all that look alike;
/// with the looks of another text; and a text's looks into the palette.
final class HighlightActions {
    private final Session session;
    private final Highlights highlights;
    private final FormatPainter painter;

    HighlightActions(Session session, Highlights highlights, FormatPainter painter) {
        this.session = session;
        this.highlights = highlights;
        this.painter = painter;
    }

    List<Action> all() {
        List<Action> actions = new ArrayList<>();
        for (int number = 1; number <= Palette.SIZE; number++) {
            actions.add(
                    Action.of("highlight-" + number, painting(number, Commands::highlight))
                            .on("Shortcut+" + number));
        }
        for (int number = 1; number <= Palette.SIZE; number++) {
            actions.add(
                    Action.of("recolor-" + number, painting(number, Commands::recolorLikeThis))
                            .on("Shortcut+Alt+Shift+" + number));
        }
        actions.add(
                Action.of("format-painter", painter::toggle)
                        .on("Shortcut+Alt+C")
                        .with(MaterialDesignF.FORMAT_PAINT));
        actions.add(
                Action.of("paint-format", new CommandDeed(session, painter.command()))
                        .on("Shortcut+Alt+V"));
        actions.add(
                Action.of("take-highlight", new Taking())
                        .on("Shortcut+Alt+H")
                        .with(MaterialDesignE.EYEDROPPER_PLUS));
        return actions;
    }

    /// A command with the style of a number, which is kept when it did something.
    private Deed painting(int number, Function<HighlightStyle, Command> paint) {
        Command command = state -> highlights.style(number).map(paint).flatMap(c -> c.on(state));
        CommandDeed deed = new CommandDeed(session, command);
        return Deed.when(
                deed::applies,
                () -> {
                    if (deed.perform()) {
                        highlights.use(number);
                    }
                });
    }

    /// The looks of the text at the caret become a style of the palette.
    private final class Taking implements Deed {
        @Override
        public void run() {
            Palette.pickedUp(session.state())
                    .ifPresent(style -> highlights.edit(highlights.palette().with(style)));
        }

        @Override
        public boolean applies() {
            Palette palette = highlights.palette();
            return Palette.pickedUp(session.state())
                    .filter(style -> !palette.isFull() && palette.indexOf(style).isEmpty())
                    .isPresent();
        }
    }
}
