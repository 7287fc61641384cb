package wongo.ui.sidebar;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

import wongo.editing.Session;
import wongo.editing.Update;
import wongo.text.Span;

import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The tabs beside the text.
public final class SidebarPane extends TabPane {
    private final OutlinePane outline;
    private final HighlightsPane highlights;
    private final Later later = new Later(this::refresh);

    /// @param jump shows a stretch of the source on the surface
    /// @param aside where the article is gone through
    /// @param summary the key of the field that is the post's summary
    public SidebarPane(
            Session session,
            ResourceBundle words,
            Consumer<Span> jump,
            Executor aside,
            Supplier<String> summary) {
        outline = new OutlinePane(session, words, jump, aside);
        highlights = new HighlightsPane(session, words, jump, aside, summary);
        setId("sidebar");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getTabs().add(new Tab(words.getString("ui.sidebar.outline"), outline));
        getTabs().add(new Tab(words.getString("ui.sidebar.highlights"), highlights));
        refresh();
    }

    /// Puts lists in front of the others; the one that shows stays.
    public void putFirst(List<Tab> tabs) {
        Tab now = getSelectionModel().getSelectedItem();
        getTabs().addAll(0, tabs);
        getSelectionModel().select(now);
    }

    /// Shows a list.
    ///
    /// @param index from 0
    public void show(int index) {
        getSelectionModel().select(index);
    }

    /// The list that shows now.
    public Node shown() {
        Node content = getSelectionModel().getSelectedItem().getContent();
        for (String list : List.of(".tree-view", ".list-view")) {
            Node found = content.lookup(list);
            if (found != null) {
                return found;
            }
        }
        return this;
    }

    /// Shows what an update changed, when the writer pauses.
    public void follow(Update update) {
        if (update.cause() == Update.Cause.OPEN) {
            refresh();
        } else if (update.before().article() != update.after().article()) {
            later.soon();
        } else {
            outline.follow(update.after());
        }
    }

    /// Makes the post's summary of the highlights that are chosen in the list.
    public void fillExcerpt() {
        highlights.fill();
    }

    public boolean mayFillExcerpt() {
        return highlights.mayFill();
    }

    private void refresh() {
        outline.refresh();
        highlights.refresh();
    }
}
