package wongo.ui.writing;

import wongo.article.Kind;
import wongo.editing.Command;
import wongo.editing.Commands;
import wongo.editing.Session;
import wongo.text.Span;

import java.util.List;
import java.util.function.BooleanSupplier;

/// What a writer's hand does on the surface, as commands to the session. Where a command does not
/// apply, nothing happens.
final class Hand {
    private final Session session;
    private final BooleanSupplier formats;

    /// @param formats whether signs typed at a line's start become what they mean
    Hand(Session session, BooleanSupplier formats) {
        this.session = session;
        this.formats = formats;
    }

    /// Puts text in the place of what is selected, each of its lines a line. Beside an object,
    /// which takes no letters, it begins a line of its own.
    void write(String text) {
        List<String> lines = List.of(text.split("\\r\\n|\\r|\\n", -1));
        if (text.isEmpty()) {
            session.perform(Commands.delete());
        } else if (lines.size() > 1) {
            session.perform(Commands.typeLines(lines));
        } else if (!session.perform(Commands.type(text)) && isBesideAnObject()) {
            session.perform(Commands.typeLines(List.of("", text)));
        }
        if (text.equals(" ")) {
            format();
        }
    }

    /// Enter.
    void split() {
        session.perform(Commands.split());
        format();
    }

    /// Backspace: right after signs became something, it gives the signs back.
    void eraseBackward() {
        if (!session.takeBack()) {
            session.perform(Commands.deleteBackward());
        }
    }

    private void format() {
        if (formats.getAsBoolean()) {
            session.perform(Commands.autoformat());
        }
    }

    /// Erases a stretch of the source.
    void erase(Span span) {
        session.perform(Commands.replace(span, ""));
    }

    void perform(Command command) {
        session.perform(command);
    }

    /// Tab: deeper in a list, a tab in code, nothing elsewhere, since it would not show.
    void tab() {
        if (stands(Kind.Code.class)) {
            session.perform(Commands.type("\t"));
        } else {
            session.perform(Commands.indent());
        }
    }

    private boolean isBesideAnObject() {
        return session.state().selection().isCaret() && stands(Kind.Object.class);
    }

    private boolean stands(Class<? extends Kind> kind) {
        return session.article()
                .lineAt(session.state().selection().head())
                .filter(at -> kind.isInstance(at.surface().kind()))
                .isPresent();
    }
}
