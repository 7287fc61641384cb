package wongo.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import wongo.editing.FieldCommands;
import wongo.editing.Selection;
import wongo.editing.Session;
import wongo.editing.Transaction;
import wongo.editing.Update;
import wongo.search.Query;
import wongo.site.AddressCompletion.Wanted;
import wongo.site.SummaryField;
import wongo.text.Side;
import wongo.text.Span;
import wongo.ui.frontmatter.FormWays;
import wongo.ui.frontmatter.FrontMatterCard;
import wongo.ui.preview.PreviewPane;
import wongo.ui.sidebar.SidebarPane;
import wongo.ui.source.SourceView;
import wongo.ui.source.Syntax;
import wongo.ui.writing.WritingSurface;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Everything in a window, in one language: menus and bars around the three panes.
final class WindowPane extends StackPane {
    private final Desk desk;
    private final Session session;
    private final Actions actions;
    private final WritingSurface surface;
    private final SourceView source;
    private final TextPane text;
    private final SourceProblems stumbles;
    private final Posts posts;
    private final FrontMatterCard card;
    private final SidebarPane sidebar;
    private final Previewing preview;
    private final ScrollSync scrolls;
    private final SpreadPane spread;
    private final FormatBar format;
    private final Painting painting;
    private final StatusBar status;
    private final NoticeBar notices;
    private final FindBar finds;
    private final CommandPalette palette;
    private final SlashMenu slash;
    private final ShortcutsPane shortcuts;
    private final MenuBar menus;
    private final Rounds rounds;
    private final LinkPopover link;
    private final PicturePopover picture;
    private final ImageArrivals arrivals;
    private final ArticleImages images;
    private final IslandEditor island;
    private final Menu recent = new Menu();
    private final Runnable leave;

    /// @param files the actions of the window itself
    WindowPane(
            Desk desk,
            NoticeBar notices,
            List<Action> files,
            Posts posts,
            Preferences preferences) {
        this.notices = notices;
        this.posts = posts;
        this.desk = desk;
        this.session = desk.manuscript().session();
        Words words = desk.words();
        images = new ArticleImages(desk);
        surface = new WritingSurface(session, images, desk.typeface());
        source = new SourceView(session, desk.typeface(), this::syntax);
        card = new FrontMatterCard(session, words.bundle(), formWays());
        sidebar = sidebar();
        text = new TextPane(card, surface, source);
        stumbles = new SourceProblems(session, source, desk.aside());
        Remembered remembered = preferences.remembered();
        preview = new Previewing(desk, remembered, notices, images, this::stand);
        spread = new SpreadPane(sidebar, text, preview.pane());
        scrolls = new ScrollSync(surface, session, preview.pane());
        Goals goals = new Goals(remembered, desk.manuscript());
        status = new StatusBar(session.state(), desk.aside(), words, goals, text::requestFocus);
        painting = new Painting(desk, preferences.highlights(), surface, notices);
        link = new LinkPopover(surface, session, words, paths(), SystemBrowser::open);
        picture = new PicturePopover(surface, session, words, paths());
        arrivals = new ImageArrivals(session, new ImageIntake(desk, notices, save(files)));
        island = new IslandEditor(surface, desk);
        PromptBar prompt = new PromptBar(words, text::requestFocus);
        finds = new FindBar(session, words, new TextFinds(text, surface, source), Finder::beside);
        List<Action> all = new ArrayList<>(files);
        all.addAll(articleActions());
        List<Action> writing = writingActions(prompt);
        all.addAll(writing);
        rounds = new Rounds(stops());
        SurfaceLook look = new SurfaceLook(surface.look(), desk.typeface(), remembered);
        all.addAll(viewActions(preferences, look));
        all.addAll(new HelpActions(this::openPalette, this::openShortcuts, rounds).all());
        actions = new Actions(all);
        format = new FormatBar(actions, words, painting.bar(actions), session.state());
        slash = new SlashMenu(surface, session, actions, words);
        palette = new CommandPalette(actions.all(), words, remembered, text::requestFocus);
        menus = look.offeringFonts(painting.named(WindowMenus.of(actions, words, recent)));
        shortcuts = new ShortcutsPane(menus, words, text::requestFocus);
        layOut(prompt);
        TypingElsewhere.watch(this, island.callout(), writing, actions.get("paste-plain"));
        keep(remembered);
        leave = session.listen(this::follow);
    }

    /// Keeps what is written beside the article, and says whether all is kept.
    boolean keepDrafts() {
        return island.keep();
    }

    private FormWays formWays() {
        return new FormWays(
                picture -> images.find(picture).map(Path::toUri),
                this::chooseImage,
                field -> paths().complete(field, Wanted.PICTURES),
                posts::guide);
    }

    private SitePaths paths() {
        return new SitePaths(desk);
    }

    private SidebarPane sidebar() {
        SidebarPane made =
                new SidebarPane(
                        session,
                        desk.words().bundle(),
                        this::jump,
                        desk.aside(),
                        this::summaryField);
        made.putFirst(posts.tabs(this::jump));
        posts.listen(card::look);
        return made;
    }

    /// What changes how the article and the window look.
    private List<Action> viewActions(Preferences preferences, SurfaceLook look) {
        List<Action> actions = new ArrayList<>();
        actions.addAll(new ViewActions(spread, preferences.looks()).all());
        actions.addAll(new SourceActions(text, source).all());
        actions.addAll(new FoldActions(surface.folding()).all());
        actions.addAll(new SurfaceActions(look).all());
        actions.addAll(new CountActions(status).all());
        actions.addAll(preview.actions());
        actions.add(Action.of("scroll-together", new Switch(scrolls.onProperty())));
        actions.addAll(new SidebarActions(spread, sidebar, posts, preferences.highlights()).all());
        return actions;
    }

    /// What changes the article, wherever the caret is, or leaves it as it is.
    private List<Action> articleActions() {
        List<Action> actions = new ArrayList<>();
        actions.addAll(new HistoryActions(session).all());
        actions.addAll(finds.actions());
        actions.addAll(
                new ClipboardActions(
                                surface.scissors(), text, notices, desk.words(), arrivals::paste)
                        .all());
        actions.add(Action.of("remove-position", new Switch(arrivals.removesPositionProperty())));
        actions.add(painting.panel());
        actions.add(
                Action.of("fill-excerpt", Deed.when(sidebar::mayFillExcerpt, sidebar::fillExcerpt))
                        .on("Shortcut+Alt+X"));
        actions.add(Action.of("format-typing", new Switch(surface.formatsTypingProperty())));
        actions.add(
                Action.of(
                        "repair-front-matter",
                        Deed.when(
                                () -> session.applies(FieldCommands.repair()),
                                () -> session.perform(FieldCommands.repair()))));
        return actions;
    }

    /// What writes at the caret of the text.
    private List<Action> writingActions(PromptBar prompt) {
        List<Action> actions = new ArrayList<>();
        actions.addAll(new MarkActions(session).all());
        actions.addAll(painting.actions());
        actions.addAll(new LinkActions(session, link::open, SystemBrowser::open).all());
        actions.addAll(new ImageActions(session, picture).all());
        actions.addAll(island.actions());
        actions.addAll(new ParagraphActions(session, prompt).all());
        actions.addAll(new ListActions(session, prompt).all());
        actions.addAll(new InsertActions(session, prompt, this::chooseImages).all());
        actions.addAll(new BlockActions(session, prompt, desk.words()).all());
        actions.addAll(new SectionActions(session).all());
        return actions;
    }

    private static Runnable save(List<Action> files) {
        return files.stream()
                        .filter(action -> action.id().equals("save"))
                        .findFirst()
                        .orElseThrow()
                        .deed()
                ::run;
    }

    private void chooseImages() {
        arrivals.put(desk.choosers().openImages(getScene().getWindow(), desk.words()));
    }

    private void chooseImage(Consumer<String> placed) {
        arrivals.takeOne(desk.choosers().openImages(getScene().getWindow(), desk.words()), placed);
    }

    private void arrange(Arrangement now) {
        format.arrange(now);
        stumbles.look();
    }

    private Syntax syntax() {
        return Syntax.of(desk.manuscript().file());
    }

    private void layOut(PromptBar prompt) {
        surface.setAccessibleText(desk.words().of("ui.surface"));
        surface.look().typesettingProperty().subscribe(now -> card.fit(now.width()));
        recent.setText(desk.words().of("ui.menu.recent"));
        VBox head = new VBox(menus, format, prompt, finds, notices);
        BorderPane window =
                new BorderPane(painting.under(spread, actions), head, null, status, null);
        window.getStyleClass().add("window");
        getStyleClass().add("wongo");
        StackPane.setAlignment(status.details(), Pos.BOTTOM_LEFT);
        getChildren()
                .addAll(
                        window,
                        slash.callout(),
                        link.callout(),
                        picture.callout(),
                        island.callout(),
                        status.details(),
                        shortcuts,
                        palette);
        painting.name(new SurfaceMenu(surface, actions, desk.words()).items());
        finds.fill(new ActionButtons(actions, desk.words()));
        finds.listen(this);
        scrolls.watch(this);
        status.explain(actions.get("counts").tip(desk.words()));
        arrivals.listen(surface, card);
        format.show(session.state());
        text.arrangementProperty().subscribe(this::arrange);
    }

    /// Has what is switched on and off here stay so from one day to the next.
    private void keep(Remembered remembered) {
        remembered.keep("sidebar", spread.sidebarShownProperty());
        remembered.keep("preview", spread.previewShownProperty());
        remembered.keep("format-typing", surface.formatsTypingProperty());
        remembered.keep("remove-position", arrivals.removesPositionProperty());
        remembered.keep("arrangement", Arrangement.values(), text.arrangementProperty());
        remembered.keep("scroll-together", scrolls.onProperty());
        remembered.keep("wrap-source", source.wrapTextProperty());
        // Where is looked through follows from what shows.
        FindActions.OPTIONS.forEach(
                (name, option) -> {
                    if (option != Query.Option.SOURCE) {
                        remembered.keep(name, finds.onProperty(option));
                    }
                });
    }

    /// What follows the window's first frame.
    void start() {
        text.requestFocus();
        surface.scrollYToPixel(0);
        posts.start();
        preview.pane().start();
        slash.prepare();
    }

    void wear(Theme theme) {
        preview.wear(theme);
    }

    Posts posts() {
        return posts;
    }

    PreviewPane preview() {
        return preview.pane();
    }

    StatusBar status() {
        return status;
    }

    NoticeBar notices() {
        return notices;
    }

    Finder finder() {
        return finds.finder();
    }

    /// The menu of recent files, filled by the window.
    Menu recent() {
        return recent;
    }

    Actions actions() {
        return actions;
    }

    /// Stops following the session, before another takes its place.
    void dispose() {
        leave.run();
        preview.dispose();
        posts.dispose();
        painting.dispose();
        card.dispose();
        surface.dispose();
        source.dispose();
    }

    private void follow(Update update) {
        posts.follow(update);
        card.follow(update);
        stumbles.follow(update.before().article(), update.after().article());
        sidebar.follow(update);
        preview.follow(update);
        painting.follow(update);
        slash.follow(update);
        finds.follow(update);
        picture.follow(update);
        island.follow(update);
        format.show(update.after());
        status.follow(update);
    }

    private void jump(Span to) {
        session.dispatch(Transaction.select(Selection.of(to)));
        surface.look().followJump();
        text.requestFocus();
    }

    /// Puts the caret into the first line that shows of a place.
    private void stand(int source) {
        session.article()
                .lineAt(source)
                .ifPresent(
                        at -> {
                            int caret = at.sourceOf(0, Side.LEFT);
                            jump(new Span(caret, caret));
                        });
    }

    private String summaryField() {
        return SummaryField.of(session.article().frontMatter(), desk.manuscript().site());
    }

    private void openPalette() {
        palette.open();
    }

    private void openShortcuts() {
        shortcuts.open();
    }

    /// The parts of the window, from left to right.
    private List<Rounds.Stop> stops() {
        return List.of(
                Rounds.Stop.of(finds),
                new Rounds.Stop(sidebar, sidebar::shown),
                Rounds.Stop.of(card),
                new Rounds.Stop(surface, () -> surface),
                new Rounds.Stop(source, () -> source),
                Rounds.Stop.of(preview.pane()));
    }
}
