package wongo.ui;

import wongo.editing.Command;
import wongo.editing.Commands;
import wongo.editing.Palette;
import wongo.editing.Session;

import java.util.List;
import java.util.stream.IntStream;

/// Painting with the highlights that the number keys stand for.
final class HighlightActions {
    private final Session session;
    private final Highlights highlights;

    HighlightActions(Session session, Highlights highlights) {
        this.session = session;
        this.highlights = highlights;
    }

    List<Action> all() {
        return IntStream.rangeClosed(1, Palette.SIZE).mapToObj(this::paint).toList();
    }

    private Action paint(int number) {
        Command command =
                state ->
                        highlights
                                .style(number)
                                .flatMap(style -> Commands.highlight(style).on(state));
        return Action.of("highlight-" + number, new CommandDeed(session, command))
                .on("Shortcut+" + number);
    }
}
