package wongo.ui;

import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;

import wongo.editing.Commands;
import wongo.editing.Link;
import wongo.editing.Session;

import java.util.List;
import java.util.function.Consumer;

/// What changes where letters lead, and goes there.
final class LinkActions {
    private final Session session;
    private final Runnable popover;
    private final Consumer<String> follow;

    /// @param popover asks where to
    /// @param follow opens an address in the browser
    LinkActions(Session session, Runnable popover, Consumer<String> follow) {
        this.session = session;
        this.popover = popover;
        this.follow = follow;
    }

    List<Action> all() {
        return List.of(
                Action.of("link", popover::run).on("Shortcut+K").with(MaterialDesignL.LINK_VARIANT),
                Action.of("unlink", new CommandDeed(session, Commands.unlink()))
                        .on("Shortcut+Shift+K")
                        .with(MaterialDesignL.LINK_VARIANT_OFF),
                Action.of("open-link", Deed.when(this::leadsOut, this::open))
                        .on("Alt+ENTER")
                        .with(MaterialDesignO.OPEN_IN_NEW));
    }

    private boolean leadsOut() {
        return Link.at(session.state()).map(Link::href).filter(SystemBrowser::opens).isPresent();
    }

    private void open() {
        Link.at(session.state()).map(Link::href).ifPresent(follow);
    }
}
