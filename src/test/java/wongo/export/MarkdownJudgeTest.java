package wongo.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Other readers of Markdown show what the article shows.
class MarkdownJudgeTest {
    /// Without the typographer's quotes and dashes, which are a matter of taste.
    private static final String KRAMDOWN =
            "puts Kramdown::Document.new(STDIN.read, input: 'GFM', hard_wrap: false, auto_ids:"
                + " false, syntax_highlighter: nil, smart_quotes: %w[apos apos quot quot],"
                + " typographic_symbols: {hellip: '...', mdash: '---', ndash: '--', laquo: '<<',"
                + " raquo: '>>', laquo_space: '<< ', raquo_space: ' >>'}).to_html";

    /// NUL becomes U+FFFD in all of Markdown.
    private static final Set<String> NOWHERE = Set.of("control-characters.html");

    @Test
    void cmarkShowsWhatTheArticleShows() {
        List<String> command =
                List.of("cmark-gfm", "--unsafe", "-e", "table", "-e", "strikethrough");
        Judge.named("cmark-gfm", List.of("cmark-gfm", "--version"), command)
                .ifPresent(judge -> assertShows(judge, Set.of()));
    }

    @Test
    void pandocShowsWhatTheArticleShows() {
        // It takes line separators for white space and joins what is decomposed. Links are made
        // of bare addresses by some readers and not by others, and so not here.
        Set<String> accepted = Set.of("line-separators.html", "decomposed-hangul.html");
        List<String> command =
                List.of("pandoc", "-f", "gfm-autolink_bare_uris", "-t", "html", "--wrap=preserve");
        Judge.named("pandoc", List.of("pandoc", "--version"), command)
                .ifPresent(judge -> assertShows(judge, accepted));
    }

    @Test
    void kramdownShowsWhatTheArticleShows() {
        // It starts every numbered list with 1, reads no Markdown in unknown elements, and repairs
        // HTML that is
        // broken, or that it does not know, in its own way.
        Set<String> accepted =
                Set.of(
                        "numbered-list-that-goes-on.html",
                        "tag-looking-text.md",
                        "end-tags-that-do-not-match.html",
                        "comment-in-a-tag.html",
                        "comments.html",
                        "things-that-are-not-understood.html",
                        "definition-list-never-closed.html",
                        "whole-page-in-a-body.html",
                        "table-cells-never-closed.html",
                        "2021-05-05-옛-편집기.html");
        List<String> ruby = List.of("ruby", "-rkramdown", "-rkramdown-parser-gfm", "-e");
        Judge.named("kramdown", concat(ruby, "1"), concat(ruby, KRAMDOWN))
                .ifPresent(judge -> assertShows(judge, accepted));
    }

    private static void assertShows(Judge judge, Set<String> accepted) {
        Map<String, String> differences = new TreeMap<>();
        for (Judge.Post post : Judge.posts()) {
            if (accepted.contains(post.name()) || NOWHERE.contains(post.name())) {
                continue;
            }
            String file = post.export(new Markdown(), "post.html").files().getFirst().text();
            String html = judge.on(file.substring(post.article().bodyStart()));
            difference(Shown.in(post.article()), Shown.in(Shown.read(html)))
                    .ifPresent(found -> differences.put(post.name(), found));
        }
        assertEquals(Map.of(), differences);
    }

    private static Optional<String> difference(List<String> expected, List<String> shown) {
        for (int i = 0; i < Math.max(expected.size(), shown.size()); i++) {
            String one = i < expected.size() ? expected.get(i) : "nothing";
            String two = i < shown.size() ? decoded(shown.get(i)) : "nothing";
            if (!decoded(one).equals(two)) {
                return Optional.of(one + " but was " + two);
            }
        }
        return Optional.empty();
    }

    /// Readers encode addresses as they like.
    private static String decoded(String line) {
        return java.net.URLDecoder.decode(
                line.replaceAll("%(?![0-9A-Fa-f]{2})", "%25").replace("+", "%2B"),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private static List<String> concat(List<String> some, String more) {
        return java.util.stream.Stream.concat(some.stream(), java.util.stream.Stream.of(more))
                .toList();
    }
}
