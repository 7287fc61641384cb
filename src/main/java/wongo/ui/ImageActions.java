package wongo.ui;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

import wongo.article.Illustration.Placing;
import wongo.editing.Command;
import wongo.editing.PictureCommands;
import wongo.editing.Session;

import java.util.List;

/// What changes the image that is selected.
final class ImageActions {
    private final Session session;
    private final PicturePopover popover;

    ImageActions(Session session, PicturePopover popover) {
        this.session = session;
        this.popover = popover;
    }

    List<Action> all() {
        return List.of(
                Action.of("picture", Deed.when(popover::mayOpen, popover::open))
                        .on("Shortcut+Alt+I")
                        .with(MaterialDesignI.IMAGE_EDIT_OUTLINE),
                placing("start", Placing.START).with(MaterialDesignF.FORMAT_ALIGN_LEFT),
                placing("center", Placing.CENTER).with(MaterialDesignF.FORMAT_ALIGN_CENTER),
                placing("end", Placing.END).with(MaterialDesignF.FORMAT_ALIGN_RIGHT),
                placing("float-left", Placing.FLOAT_LEFT).with(MaterialDesignF.FORMAT_FLOAT_LEFT),
                placing("float-right", Placing.FLOAT_RIGHT)
                        .with(MaterialDesignF.FORMAT_FLOAT_RIGHT),
                action("own-width", PictureCommands.itsOwnWidth()),
                action("unlink", PictureCommands.unlink()));
    }

    private Action placing(String id, Placing placing) {
        return action(id, PictureCommands.place(placing));
    }

    private Action action(String id, Command command) {
        return Action.of("picture-" + id, new CommandDeed(session, command));
    }
}
