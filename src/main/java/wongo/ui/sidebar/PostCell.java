package wongo.ui.sidebar;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import wongo.site.PostEntry;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Predicate;

/// A post: its title, and below it its day and categories.
final class PostCell extends ListCell<PostEntry> {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    private final Label title = new Label();
    private final Label details = new Label();
    private final Label draft = new Label();
    private final VBox lines;
    private final ResourceBundle words;
    private final Predicate<PostEntry> isOpen;

    PostCell(ResourceBundle words, Predicate<PostEntry> isOpen) {
        this.words = words;
        this.isOpen = isOpen;
        title.getStyleClass().add("post-title");
        details.getStyleClass().add("post-details");
        draft.getStyleClass().add("post-draft");
        draft.setText(words.getString("ui.posts.draft"));
        draft.setMinWidth(USE_PREF_SIZE);
        draft.managedProperty().bind(draft.visibleProperty());
        HBox below = new HBox(draft, details);
        below.getStyleClass().add("post-below");
        lines = new VBox(title, below);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(PostEntry post, boolean empty) {
        super.updateItem(post, empty);
        boolean shows = !empty && post != null;
        pseudoClassStateChanged(OPEN, shows && isOpen.test(post));
        setGraphic(shows ? lines : null);
        if (shows) {
            title.setText(post.title());
            draft.setVisible(post.isDraft());
            details.setText(details(post));
            setAccessibleText(post.title() + ", " + details.getText());
        }
    }

    private String details(PostEntry post) {
        if (post.problem().isPresent()) {
            return words.getString("ui.posts.unreadable");
        }
        List<String> parts = new ArrayList<>();
        post.date().map(DAY::format).ifPresent(parts::add);
        if (!post.categories().isEmpty()) {
            parts.add(String.join(", ", post.categories()));
        }
        return String.join(" · ", parts);
    }
}
