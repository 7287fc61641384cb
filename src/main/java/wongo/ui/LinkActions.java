package wongo.ui;

import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

import wongo.article.Mark;
import wongo.editing.Commands;
import wongo.editing.Session;

import java.util.List;
import java.util.Optional;

/// What changes where letters lead.
final class LinkActions {
    private final Session session;
    private final PromptBar prompt;

    LinkActions(Session session, PromptBar prompt) {
        this.session = session;
        this.prompt = prompt;
    }

    List<Action> all() {
        return List.of(
                Action.of("link", this::askForLink)
                        .on("Shortcut+K")
                        .with(MaterialDesignL.LINK_VARIANT));
    }

    private void askForLink() {
        String now =
                CaretMarks.of(session.state()).marks().stream()
                        .flatMap(
                                mark ->
                                        mark instanceof Mark.Link(String href)
                                                ? Optional.of(href).stream()
                                                : null)
                        .findFirst()
                        .orElse("");
        prompt.ask(
                List.of(new PromptBar.Blank("link-address", now)),
                answers -> {
                    String address = answers.getFirst().strip();
                    session.perform(address.isEmpty() ? Commands.unlink() : Commands.link(address));
                });
    }
}
