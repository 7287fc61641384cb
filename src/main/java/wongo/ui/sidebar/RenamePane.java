package wongo.ui.sidebar;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import wongo.site.PostEntry;
import wongo.site.Slug;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/// Where a post gets another slug: typed, or made of its title. Enter shows what would change.
public final class RenamePane extends VBox {
    /// What renaming does.
    public interface Hand {
        /// The slug that a post has.
        String slug(PostEntry post);

        Naming naming(PostEntry post, String slug);

        /// Shows what would change.
        void rename(PostEntry post, String slug);
    }

    private final Label head = new Label();
    private final TextField field = new TextField();
    private final NamingLabel name = new NamingLabel("rename-name");
    private final SlugChoice choice;
    private final ResourceBundle words;
    private final Hand hand;
    private final Runnable close;
    private @Nullable PostEntry post;

    /// @param close puts this away
    RenamePane(ResourceBundle words, Hand hand, Runnable close) {
        this.words = words;
        this.hand = hand;
        this.close = close;
        choice = new SlugChoice(words, "rename-", this::fill);
        head.setWrapText(true);
        head.getStyleClass().add("naming");
        field.setId("rename-slug");
        field.setAccessibleText(words.getString("ui.rename.slug"));
        field.textProperty().subscribe(_ -> tell());
        field.setOnAction(_ -> rename());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        getStyleClass().add("naming-pane");
        getChildren().addAll(head, field, choice, name);
    }

    /// Asks for another slug of a post.
    void show(PostEntry renamed) {
        post = renamed;
        head.setText(MessageFormat.format(words.getString("ui.rename.head"), renamed.title()));
        field.setText(hand.slug(renamed));
        choice.chooseNone();
        field.requestFocus();
        field.selectAll();
    }

    private void fill(Slug slug) {
        if (post != null) {
            field.setText(slug.of(post.title()));
            field.requestFocus();
            field.end();
        }
    }

    private void tell() {
        if (post != null) {
            name.show(hand.naming(post, field.getText()));
        }
    }

    private void rename() {
        if (post != null && hand.naming(post, field.getText()).isPossible()) {
            close.run();
            hand.rename(post, field.getText());
        }
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            close.run();
        }
    }
}
