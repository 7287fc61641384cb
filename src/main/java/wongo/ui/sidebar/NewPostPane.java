package wongo.ui.sidebar;

import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import wongo.site.Slug;
import wongo.site.Standing;

import java.util.ResourceBundle;

/// A title for another post, in which letters its address is, and whether it is a draft. Enter
/// begins it; what its file will be called is said while the title is typed.
public final class NewPostPane extends VBox {
    /// What beginning a post does.
    public interface Hand {
        /// How the posts of the blog are begun: as chosen last, else as they are called.
        Slug slug();

        Standing standing();

        /// Remembers both for the blog.
        void keep(Slug slug, Standing standing);

        Naming naming(String title, Slug slug, Standing standing);

        void begin(String title, Slug slug, Standing standing);
    }

    private final TextField title = new TextField();
    private final ToggleButton draft = new ToggleButton();
    private final NamingLabel name = new NamingLabel("new-post-name");
    private final SlugChoice choice;
    private final HBox choices;
    private final Hand hand;
    private Slug slug = Slug.HANGUL;

    NewPostPane(ResourceBundle words, Hand hand) {
        this.hand = hand;
        choice = new SlugChoice(words, "new-post-", this::choose);
        title.setId("new-post-title");
        title.setPromptText(words.getString("ui.posts.new"));
        title.setAccessibleText(words.getString("ui.posts.new"));
        title.textProperty().subscribe(_ -> tell());
        title.setOnAction(_ -> begin());
        draft.setId("new-post-draft");
        draft.setText(words.getString("ui.posts.draft"));
        draft.setTooltip(new Tooltip(words.getString("ui.posts.as-draft")));
        draft.setOnAction(_ -> keep());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        choices = new HBox(choice, between, draft);
        choices.getStyleClass().add("naming-choices");
        choices.managedProperty().bind(title.textProperty().isNotEmpty());
        choices.visibleProperty().bind(choices.managedProperty());
        getStyleClass().add("naming-pane");
        getChildren().addAll(title, choices, name);
        look();
    }

    /// Shows the choices of the blog that it is now.
    void look() {
        slug = hand.slug();
        choice.choose(slug);
        draft.setSelected(hand.standing() == Standing.DRAFT);
        tell();
    }

    private Standing standing() {
        return draft.isSelected() ? Standing.DRAFT : Standing.POST;
    }

    private void choose(Slug chosen) {
        slug = chosen;
        keep();
    }

    private void keep() {
        hand.keep(slug, standing());
        tell();
    }

    private void tell() {
        String said = title.getText().strip();
        if (said.isEmpty()) {
            name.clear();
        } else {
            name.show(hand.naming(said, slug, standing()));
        }
    }

    private void begin() {
        String said = title.getText().strip();
        if (!said.isEmpty()) {
            title.clear();
            hand.begin(said, slug, standing());
        }
    }
}
