package wongo;

import java.util.List;
import java.util.stream.Stream;

/// The rooms of the program: for each package, the packages of ours and the outside libraries that
/// it may use. What is not listed is not allowed; the JDK and JSpecify are open to all. A new
/// package is a new row here first.
final class Rooms {
    private static final List<String> NONE = List.of();
    private static final List<String> JDK =
            List.of("java..", "javax..", "org.w3c.dom..", "org.jspecify..");
    private static final List<String> JAVAFX =
            List.of("javafx..", "atlantafx..", "org.kordamp.ikonli..");
    private static final List<String> RICH_TEXT = List.of("org.fxmisc..", "org.reactfx..");
    private static final List<String> WEB_VIEW = List.of("netscape.javascript..");
    private static final List<String> SNAKE_YAML = List.of("org.yaml.snakeyaml..");
    private static final List<String> TOMLJ = List.of("org.tomlj..");
    private static final List<String> FLEXMARK = List.of("com.vladsch.flexmark..");
    private static final List<String> JSOUP = List.of("org.jsoup..");
    private static final List<String> GSON = List.of("com.google.gson..");
    private static final List<String> DIFF = List.of("com.github.difflib..");
    private static final List<String> FAST_CSV = List.of("de.siegmar.fastcsv..");
    private static final List<String> PHOTOS =
            List.of("net.coobird.thumbnailator..", "org.apache.commons.imaging..");
    private static final List<String> WATCHER = List.of("io.methvin..", "org.slf4j..");
    private static final List<String> COMMAND_LINE =
            List.of("picocli..", "me.tongfei.progressbar..");

    private static final List<String> TEXT = List.of("wongo.text");
    private static final List<String> ARTICLE = List.of("wongo.article", "wongo.text");
    private static final List<String> MODEL =
            List.of(
                    "wongo.text",
                    "wongo.article",
                    "wongo.dialect",
                    "wongo.dialect.yaml",
                    "wongo.dialect.toml",
                    "wongo.dialect.json",
                    "wongo.dialect.html",
                    "wongo.dialect.markdown",
                    "wongo.search",
                    "wongo.editing",
                    "wongo.review",
                    "wongo.preview",
                    "wongo.export",
                    "wongo.csv",
                    "wongo.image",
                    "wongo.clipboard",
                    "wongo.storage",
                    "wongo.site",
                    "wongo.watch");
    private static final List<String> UI =
            List.of(
                    "wongo.ui",
                    "wongo.ui.writing",
                    "wongo.ui.source",
                    "wongo.ui.frontmatter",
                    "wongo.ui.table",
                    "wongo.ui.preview",
                    "wongo.ui.palette",
                    "wongo.ui.completion",
                    "wongo.ui.sidebar");

    /// The whole table, from the floor up.
    static final List<Room> TABLE =
            List.of(
                    new Room("wongo.text", NONE, NONE),
                    new Room("wongo.article", TEXT, NONE),
                    new Room("wongo.dialect.yaml", ARTICLE, SNAKE_YAML),
                    // TOMLJ: it says what TOML means, and keeps the layout of what it does not
                    // touch.
                    new Room("wongo.dialect.toml", ARTICLE, TOMLJ),
                    // GSON: a second opinion on what was found.
                    new Room("wongo.dialect.json", ARTICLE, GSON),
                    new Room("wongo.dialect.html", ARTICLE, NONE),
                    new Room("wongo.dialect.markdown", ARTICLE, FLEXMARK)
                            .using("wongo.dialect.html"),
                    // All dialects: it chooses one for a file.
                    new Room("wongo.dialect", ARTICLE, NONE)
                            .using("wongo.dialect.yaml")
                            .using("wongo.dialect.toml")
                            .using("wongo.dialect.json")
                            .using("wongo.dialect.html")
                            .using("wongo.dialect.markdown"),
                    // What is found in an article, and what is put in its place, for any thread.
                    new Room("wongo.search", ARTICLE, NONE),
                    // SEARCH: what is found and replaced becomes a step of the history.
                    new Room("wongo.editing", ARTICLE, NONE).using("wongo.search"),
                    new Room("wongo.review", ARTICLE, NONE),
                    // JSOUP: what is shown is cleaned by a reader that reads like a browser.
                    // REVIEW: how much of a title other places show is measured there.
                    new Room("wongo.preview", ARTICLE, JSOUP).using("wongo.review"),
                    // JSOUP: a page of its own must be valid HTML whatever the article holds,
                    // so its body is parsed as browsers do and repaired.
                    // YAML: Jekyll reads no other front matter, so that of another spelling is said
                    // in it.
                    new Room("wongo.export", ARTICLE, both(GSON, both(FLEXMARK, JSOUP)))
                            .using("wongo.dialect.yaml"),
                    // FAST_CSV: quoted line breaks and doubled quotes, read as other programs do.
                    new Room("wongo.csv", NONE, FAST_CSV),
                    // PHOTOS: which way up a photo was taken, and where, stands in its EXIF; to
                    // scale
                    // one well takes more than the JDK's own drawing.
                    new Room("wongo.image", NONE, PHOTOS),
                    // JSOUP: foreign HTML is read as a browser reads it. CSV: a range of cells as
                    // text is a table parted by tabs.
                    new Room("wongo.clipboard", ARTICLE, JSOUP).using("wongo.csv"),
                    // EDITING: palettes are kept as what they are. CSV: a table's file is read and
                    // written as rows.
                    new Room("wongo.storage", ARTICLE, both(GSON, DIFF))
                            .using("wongo.editing")
                            .using("wongo.csv"),
                    // DIALECT: it looks into the front matter of the posts beside one, and writes
                    // that of a new one in YAML. SEARCH: all posts are looked through as one is.
                    new Room("wongo.site", ARTICLE, SNAKE_YAML)
                            .using("wongo.dialect")
                            .using("wongo.dialect.yaml")
                            .using("wongo.search"),
                    // WATCHER: changes in a folder are told by the system, on a Mac too.
                    new Room("wongo.watch", NONE, WATCHER).using("wongo.site"),
                    // One class of RichTextFX written anew, which has to lie in its package.
                    new Room("org.fxmisc.richtext", NONE, both(JAVAFX, RICH_TEXT)),
                    ui("wongo.ui", NONE),
                    ui("wongo.ui.writing", RICH_TEXT),
                    ui("wongo.ui.source", RICH_TEXT),
                    ui("wongo.ui.frontmatter", NONE),
                    ui("wongo.ui.table", RICH_TEXT),
                    ui("wongo.ui.preview", WEB_VIEW),
                    ui("wongo.ui.palette", NONE),
                    ui("wongo.ui.completion", NONE),
                    ui("wongo.ui.sidebar", NONE),
                    // DIFF: `replace --dry-run` prints a unified diff. GSON: `--json`.
                    new Room("wongo.cli", MODEL, both(COMMAND_LINE, both(DIFF, GSON))),
                    new Room("wongo", both(MODEL, UI), both(JAVAFX, COMMAND_LINE))
                            .using("wongo.cli"));

    private Rooms() {}

    private static Room ui(String name, List<String> libraries) {
        return new Room(name, both(MODEL, UI), both(JAVAFX, libraries));
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /// One row: a package, the packages of ours it may use beside itself, and the outside
    /// libraries.
    record Room(String name, List<String> rooms, List<String> libraries) {
        /// The same row with one more package of ours.
        Room using(String room) {
            return new Room(name, both(rooms, List.of(room)), libraries);
        }

        /// Everything that a class in this room may mention.
        String[] mayUse() {
            return both(both(JDK, List.of(name)), both(rooms, libraries)).toArray(String[]::new);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
