package wongo.dialect.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.article.Article;
import wongo.article.Block;
import wongo.dialect.yaml.YamlFrontMatter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Other people's posts are published as kramdown (those of Jekyll) or cmark-gfm (the others)
/// publish them, but for what [Page] takes out and for the posts in `accepted-posts.tsv`, each with
/// its reason.
class CorpusJudgeTest {
    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final List<String> FOLDERS =
            List.of("jekyll", "hugo", "hexo", "astro", "eleventy", "edge");

    /// Without the typographer's quotes and dashes, which are a matter of taste.
    private static final String KRAMDOWN =
            "options = {input: 'GFM', hard_wrap: false, auto_ids: false, syntax_highlighter: nil,"
                + " smart_quotes: %w[apos apos quot quot], typographic_symbols: {hellip: '...',"
                + " mdash: '---', ndash: '--', laquo: '<<', raquo: '>>', laquo_space: '<< ',"
                + " raquo_space: ' >>'}}; ARGV.each { |f| File.write(f + '.html',"
                + " Kramdown::Document.new(File.read(f, encoding: 'utf-8'), options).to_html) }";

    private static final List<String> CMARK =
            List.of(
                    "cmark-gfm",
                    "--unsafe",
                    "-e",
                    "table",
                    "-e",
                    "strikethrough",
                    "-e",
                    "autolink",
                    "-e",
                    "tasklist",
                    "-e",
                    "footnotes");

    /// @param body the file that a judge is given
    private record Post(String name, Article article, Path body) {
        /// @param pattern its name, with `*` for any chars
        boolean isCalled(String pattern) {
            return name.matches(Pattern.quote(pattern).replace("*", "\\E.*\\Q"));
        }

        boolean isJekyll() {
            return name.startsWith("jekyll/")
                    || (name.startsWith("edge/") && name.contains("_posts~"));
        }
    }

    @TempDir private Path folder;

    @Test
    void kramdownPublishesJekyllsPostsAsWeDo() throws IOException, InterruptedException {
        if (!isThere("kramdown", List.of("ruby", "-rkramdown-parser-gfm", "-e", "1"))) {
            return;
        }
        List<Post> posts = posts().filter(Post::isJekyll).toList();
        List<String> command =
                new ArrayList<>(
                        List.of("ruby", "-rkramdown", "-rkramdown-parser-gfm", "-e", KRAMDOWN));
        posts.forEach(post -> command.add(post.body().toString()));
        run(command);
        Map<String, String> said = new TreeMap<>();
        for (Post post : posts) {
            said.put(post.name(), Files.readString(Path.of(post.body() + ".html")));
        }
        assertPublished(
                said,
                posts,
                page ->
                        page.withoutBareAddresses()
                                .withPlainLists()
                                .withoutFormulas()
                                .withoutParagraphsAroundObjects());
    }

    @Test
    void cmarkPublishesOtherPostsAsWeDo() throws IOException, InterruptedException {
        if (!isThere("cmark-gfm", List.of("cmark-gfm", "--version"))) {
            return;
        }
        List<Post> posts = posts().filter(post -> !post.isJekyll()).toList();
        Map<String, String> said = new TreeMap<>();
        for (Post post : posts) {
            List<String> command = new ArrayList<>(CMARK);
            command.add(post.body().toString());
            said.put(post.name(), run(command));
        }
        assertPublished(
                said,
                posts,
                page ->
                        page.withoutIds()
                                .withoutNotes()
                                .withoutFormulas()
                                .withoutParagraphsAroundObjects());
    }

    private static void assertPublished(
            Map<String, String> said, List<Post> posts, UnaryOperator<Page> overlooking) {
        List<String> wrong = new ArrayList<>();
        Set<String> needed = new HashSet<>();
        Map<String, String> accepted = accepted();
        for (Post post : posts) {
            String theirs = overlooking.apply(new Page(said.get(post.name()))).said();
            String ours = overlooking.apply(new Page(Page.filled(html(post.article())))).said();
            Optional<String> reason = accepted.keySet().stream().filter(post::isCalled).findFirst();
            if (!ours.equals(theirs)) {
                reason.ifPresentOrElse(
                        needed::add,
                        () -> wrong.add(post.name() + "\n" + difference(theirs, ours)));
            }
        }
        accepted.keySet().stream()
                .filter(
                        name ->
                                !needed.contains(name)
                                        && posts.stream().anyMatch(it -> it.isCalled(name)))
                .forEach(name -> wrong.add(name + "\nis right now and no longer to be accepted"));
        assertEquals("", String.join("\n\n", wrong));
    }

    private static String difference(String theirs, String ours) {
        int from = 0;
        while (from < Math.min(theirs.length(), ours.length())
                && theirs.charAt(from) == ours.charAt(from)) {
            from++;
        }
        return near(theirs, from) + "\n" + near(ours, from);
    }

    private static String near(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 120));
    }

    private static String html(Article article) {
        Shared shared = Shared.of(article.body());
        StringBuilder html = new StringBuilder();
        for (Block block : article.body()) {
            html.append(BlockHtml.of(block, shared));
        }
        return html.append(shared.ending()).toString();
    }

    /// Reasons by post.
    private static Map<String, String> accepted() {
        Map<String, String> reasons = new TreeMap<>();
        try (InputStream list =
                CorpusJudgeTest.class.getResourceAsStream("/markdown/accepted-posts.tsv")) {
            new String(list.readAllBytes(), UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .forEach(fields -> reasons.put(fields[0], fields[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reasons;
    }

    private Stream<Post> posts() {
        List<String> there =
                FOLDERS.stream().filter(name -> Files.isDirectory(CORPUS.resolve(name))).toList();
        if (there.isEmpty()) {
            System.out.println("no posts in " + CORPUS + ": nothing to be judged");
        }
        return there.stream().flatMap(this::posts);
    }

    private Stream<Post> posts(String name) {
        try (Stream<Path> files = Files.list(CORPUS.resolve(name))) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(md|markdown)"))
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(file -> post(name, file).stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A file in another encoding is never opened.
    private Optional<Post> post(String name, Path file) {
        try {
            String text = Files.readString(file);
            String source = text.startsWith("\ufeff") ? text.substring(1) : text;
            Article article =
                    Article.read(
                            source,
                            new Article.Spelling(new YamlFrontMatter(), new MarkdownDialect()));
            Path body = Files.createTempFile(folder, "post", ".md");
            Files.writeString(body, Page.filled(source.substring(article.bodyStart())));
            return Optional.of(new Post(name + "/" + file.getFileName(), article, body));
        } catch (MalformedInputException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isThere(String name, List<String> trial) throws InterruptedException {
        try {
            run(trial);
            return true;
        } catch (IOException e) {
            System.out.println(name + " is not installed; its judgement is passed over");
            return false;
        }
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(new String(process.getErrorStream().readAllBytes(), UTF_8));
        }
        return text;
    }
}
