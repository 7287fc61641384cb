package wongo.ui.sidebar;

import javafx.application.Platform;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

import wongo.site.PostEntry;
import wongo.site.PostFilter;
import wongo.site.PostIndex;
import wongo.site.PostOrder;
import wongo.site.Standing;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.Executor;

/// The posts of the blog, filtered by anything that their heads say. Enter and a click open one.
public final class PostsPane extends BorderPane {
    /// What is done with a post.
    public interface Hand {
        boolean isOpen(Path post);

        void open(Path post);

        /// Begins posts.
        NewPostPane.Hand newPosts();

        /// Gives posts other slugs.
        RenamePane.Hand renames();

        /// Throws a post away, when the writer says so.
        void discard(PostEntry post);

        /// What the menu of a post offers.
        List<MenuItem> tools(PostEntry post);
    }

    private final ListView<PostEntry> list = new ListView<>();
    private final TextField filter = new TextField();
    private final ToggleButton drafts = new ToggleButton();
    private final MenuButton order = new MenuButton(null, new FontIcon(MaterialDesignS.SORT));
    private final Label count = new Label();
    private final NewPostPane beginning;
    private final RenamePane renaming;
    private final VBox foot;
    private final AlikeFilter alike;
    private final ResourceBundle words;
    private final Executor aside;
    private final Hand hand;
    private final Later later = new Later(this::list);
    private PostIndex index = PostIndex.empty();
    private PostOrder ordered = PostOrder.NEWEST;

    /// @param aside where the posts are gone through
    public PostsPane(ResourceBundle words, Executor aside, Hand hand) {
        this.words = words;
        this.aside = aside;
        this.hand = hand;
        alike = new AlikeFilter(words, this::list);
        filter.setId("posts-filter");
        filter.setPromptText(words.getString("ui.posts.filter"));
        filter.setAccessibleText(words.getString("ui.posts.filter"));
        filter.textProperty().subscribe(_ -> later.soon());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInFilter);
        HBox.setHgrow(filter, Priority.ALWAYS);
        drafts.setId("posts-drafts");
        drafts.setText(words.getString("ui.posts.drafts"));
        drafts.setTooltip(new Tooltip(words.getString("ui.posts.drafts-only")));
        drafts.selectedProperty().subscribe(_ -> list());
        offerOrders();
        list.setId("posts");
        list.setCellFactory(_ -> new PostCell(words, this::isOpen));
        list.setPlaceholder(hint());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.setOnMouseClicked(this::click);
        list.setOnContextMenuRequested(
                request -> offer().show(list, request.getScreenX(), request.getScreenY()));
        count.setId("posts-count");
        count.getStyleClass().add("count");
        HBox find = new HBox(filter, order);
        HBox told = new HBox(count, alike, drafts);
        VBox head = new VBox(find, told);
        head.getStyleClass().add("posts-head");
        setTop(head);
        setCenter(list);
        beginning = new NewPostPane(words, hand.newPosts());
        renaming = new RenamePane(words, hand.renames(), this::stopRenaming);
        foot = new VBox(beginning);
        foot.getStyleClass().add("foot");
        setBottom(foot);
    }

    /// Asks for another slug of a post, in the place of the title of a new one.
    public void rename(PostEntry post) {
        foot.getChildren().setAll(renaming);
        renaming.show(post);
    }

    private void stopRenaming() {
        foot.getChildren().setAll(beginning);
        list.requestFocus();
    }

    /// Shows other posts, or the same as they are now.
    public void show(PostIndex now) {
        index = now;
        beginning.look();
        list();
    }

    /// Marks the post that is open, where it is another one now.
    public void mark() {
        list.refresh();
    }

    /// Goes where a filter is typed.
    public void seek() {
        filter.requestFocus();
        filter.selectAll();
    }

    private Label hint() {
        Label hint = new Label(words.getString("ui.posts.none"));
        hint.setWrapText(true);
        hint.getStyleClass().add("hint");
        return hint;
    }

    private void offerOrders() {
        order.setId("posts-order");
        order.setAccessibleText(words.getString("ui.posts.order"));
        order.setTooltip(new Tooltip(words.getString("ui.posts.order")));
        ToggleGroup one = new ToggleGroup();
        for (PostOrder choice : PostOrder.values()) {
            String name = choice.name().toLowerCase(Locale.ROOT);
            RadioMenuItem item = new RadioMenuItem(words.getString("ui.posts.order." + name));
            item.setToggleGroup(one);
            item.setSelected(choice == ordered);
            item.setOnAction(
                    _ -> {
                        ordered = choice;
                        list();
                    });
            order.getItems().add(item);
        }
    }

    private void list() {
        PostIndex asked = index;
        PostOrder order = ordered;
        PostFilter wanted = alike.narrow(PostFilter.posts().withWords(filter.getText()));
        PostFilter chosen =
                drafts.isSelected() ? wanted.withStandings(Set.of(Standing.DRAFT)) : wanted;
        aside.execute(
                () -> {
                    List<PostEntry> posts = asked.list(chosen, order);
                    Platform.runLater(
                            () -> {
                                if (asked == index) {
                                    fill(posts);
                                }
                            });
                });
    }

    private void fill(List<PostEntry> posts) {
        PostEntry chosen = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(posts);
        posts.stream()
                .filter(post -> chosen != null && post.file().equals(chosen.file()))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        count.setText(MessageFormat.format(words.getString("ui.posts.count"), posts.size()));
    }

    private boolean isOpen(PostEntry post) {
        return hand.isOpen(post.file());
    }

    private void pressInFilter(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
            key.consume();
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        } else if (key.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
            key.consume();
            filter.clear();
        }
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            openChosen();
        } else if (key.getCode() == KeyCode.F2) {
            key.consume();
            chosen().ifPresent(this::rename);
        } else if (key.getCode() == KeyCode.DELETE) {
            key.consume();
            chosen().ifPresent(hand::discard);
        }
    }

    private void click(MouseEvent mouse) {
        if (mouse.getButton() == MouseButton.PRIMARY) {
            openChosen();
        }
    }

    private void openChosen() {
        chosen().filter(post -> !isOpen(post)).map(PostEntry::file).ifPresent(hand::open);
    }

    private Optional<PostEntry> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private ContextMenu offer() {
        ContextMenu menu = new ContextMenu();
        chosen().ifPresent(
                        post -> {
                            menu.getItems().setAll(hand.tools(post));
                            menu.getItems().addAll(alike.items(post));
                        });
        return menu;
    }
}
