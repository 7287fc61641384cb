package wongo;

import wongo.article.Article;
import wongo.article.Article.Spelling;
import wongo.dialect.FrontMatters;
import wongo.dialect.html.HtmlDialect;
import wongo.dialect.markdown.MarkdownDialect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The posts that the laws are held against: ours, and beside them, where the folder is there,
/// other people's.
final class Corpus {
    static final Path OURS = Path.of("src/test/resources/corpus");
    private static final Path SAMPLE = Path.of("resources/wongo/sample/_posts");
    private static final List<Path> OTHERS =
            List.of(Path.of("../shared/seed"), Path.of("../shared/corpus"));
    private static final Spelling HTML = new Spelling(new FrontMatters(), new HtmlDialect());
    private static final Spelling MARKDOWN =
            new Spelling(new FrontMatters(), new MarkdownDialect());
    private static final Pattern IS_MARKDOWN = Pattern.compile(".*\\.(md|markdown|mkd|mkdn)");

    /// @param weight how many times as much is tried on it as on a post of somebody else
    record Post(String name, String source, int weight) {
        Article article() {
            return read(source);
        }

        /// A text as it would be read were it this post's.
        Article read(String text) {
            boolean markdown = IS_MARKDOWN.matcher(name).matches();
            return Article.read(text, markdown ? MARKDOWN : HTML);
        }
    }

    private Corpus() {}

    static Article read(String source) {
        return Article.read(source, HTML);
    }

    static Article readMarkdown(String source) {
        return Article.read(source, MARKDOWN);
    }

    static List<Post> posts() {
        return Stream.concat(ours().stream(), others()).toList();
    }

    static List<Post> ours() {
        return Stream.concat(in(SAMPLE, 5), in(OURS, 5)).toList();
    }

    private static Stream<Post> others() {
        List<Path> there = OTHERS.stream().filter(Files::isDirectory).toList();
        if (there.isEmpty()) {
            System.out.println(
                    "no posts in " + OTHERS + ": the laws are held against our own only");
        }
        return there.stream().flatMap(folder -> in(folder, 1));
    }

    private static Stream<Post> in(Path folder, int weight) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream()
                    .flatMap(
                            file ->
                                    text(file)
                                            .map(text -> new Post(file.toString(), text, weight))
                                            .stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text of a file in UTF-8; nothing for a file in another encoding, which is never opened.
    private static Optional<String> text(Path file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
