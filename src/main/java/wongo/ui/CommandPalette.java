package wongo.ui;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.javafx.FontIcon;

import wongo.ui.CommandSearch.Hit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Every action by its name, to be found by typing. Those used last come first; those that would do
/// nothing now are grey.
final class CommandPalette extends SearchPane<Hit> {
    private static final int RECENT = 8;
    private static final String CHOICE = "recent-commands";

    private final CommandSearch search;
    private final Words words;
    private final Remembered remembered;
    private final Map<Action, Boolean> applies = new HashMap<>();

    /// @param closed is told when the palette is put away, before the chosen action runs
    CommandPalette(List<Action> actions, Words words, Remembered remembered, Runnable closed) {
        super(
                "command-palette",
                "command",
                words.of("ui.palette.prompt"),
                words.of("ui.palette.nothing"),
                closed);
        this.search = new CommandSearch(actions, words);
        this.words = words;
        this.remembered = remembered;
    }

    @Override
    void open() {
        applies.clear();
        super.open();
    }

    @Override
    List<Hit> find(String typed) {
        return search.find(typed, recent());
    }

    @Override
    boolean isChoosable(Hit hit) {
        return applies.computeIfAbsent(hit.action(), action -> action.deed().applies());
    }

    @Override
    void choose(Hit hit) {
        List<String> used = new ArrayList<>(recent());
        used.remove(hit.action().id());
        used.addFirst(hit.action().id());
        remembered.choose(CHOICE, String.join(",", used.subList(0, Math.min(RECENT, used.size()))));
        hit.action().deed().run();
    }

    @Override
    List<Node> left(Hit hit) {
        StackPane frame = new StackPane();
        frame.getStyleClass().add("command-icon");
        hit.action().icon().ifPresent(icon -> frame.getChildren().add(new FontIcon(icon)));
        List<Node> nodes = new ArrayList<>();
        nodes.add(frame);
        nodes.add(label(hit.action().name(words), "command-name"));
        hit.also().ifPresent(also -> nodes.add(label(also, "command-also")));
        return nodes;
    }

    @Override
    List<Node> right(Hit hit) {
        return hit.action().keys().stream()
                .<Node>map(keys -> label(keys.getDisplayText(), "keys"))
                .toList();
    }

    private List<String> recent() {
        return Arrays.asList(remembered.choice(CHOICE).orElse("").split(","));
    }
}
