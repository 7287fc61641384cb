package wongo.site;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Block;
import wongo.article.Blocks;
import wongo.article.Mark;
import wongo.article.Prose;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where the addresses of links stand in the source of a post. Code and comments link nothing; the
/// tags of a generator count there too, since it looks for them everywhere but in `{% raw %}`, and
/// stops where one names no post.
final class LinkPlaces {
    private static final String LIQUID = "\\{\\{.*?}}|\\{%.*?%}";

    /// In HTML, in Markdown (in brackets, in a definition) and by itself.
    private static final List<Pattern> ADDRESSES =
            List.of(
                    Pattern.compile(
                            "(?i)[\\s\"']href\\s*=\\s*(?:\"((?:"
                                    + LIQUID
                                    + "|[^\"])*)\"|'((?:"
                                    + LIQUID
                                    + "|[^'])*)'|([^\\s\"'<>]+))"),
                    Pattern.compile(
                            "]\\(\\s*(?:<([^<>\\n]*)>|((?:"
                                    + LIQUID
                                    + "|[^\\s()<>]|\\([^\\s()]*\\))+))"),
                    Pattern.compile(
                            "(?m)^\\s*\\[[^\\]^\\n][^\\]\\n]*]:\\s*(?:<([^<>\\n]*)>|(\\S+))"),
                    Pattern.compile("(https?://[^\\s<>\"'()\\[\\]]+)"));

    private static final Pattern TAGS =
            Pattern.compile(
                    "\\{%-?\\s*(?<tag>post_url|link)\\s+(?<post>[^\\s%]+)"
                            + "|\\{\\{[<%]\\s*(?<ref>(?:rel)?ref)\\s+(?:path\\s*=\\s*)?"
                            + "(?:\"(?<quoted>[^\"]*)\"|`(?<raw>[^`]*)`|(?<plain>[^\\s\"`>%]+))");
    private static final Pattern COMMENT = Pattern.compile("(?s)(?<!\\\\)<!--.*?-->");
    private static final Pattern UNTOUCHED =
            Pattern.compile("(?s)\\{%-?\\s*raw\\s*-?%}.*?\\{%-?\\s*endraw\\s*-?%}");

    private LinkPlaces() {}

    /// What a generator's tag names.
    ///
    /// @param name `post_url`, `link`, `ref` or `relref`
    /// @param argument what it names
    /// @param place of the argument
    record Tag(String name, String argument, Span place) {}

    /// The whole of a text, if it may be an address, and the addresses in it.
    static List<Span> inText(String text) {
        boolean isOne =
                !text.isBlank() && text.strip().matches("(?:https?:|\\.{0,2}/|\\{\\{)\\S.*");
        Stream<Span> whole = isOne ? Stream.of(new Span(0, text.length())) : Stream.empty();
        return Stream.concat(whole, addresses(text)).distinct().toList();
    }

    /// The addresses in the body of a post, in no order.
    static List<Span> in(Article article) {
        List<Span> silent = code(article);
        silent.addAll(comments(article, List.copyOf(silent)));
        int start = article.bodyStart();
        return addresses(article.body().source())
                .map(span -> span.shift(start))
                .filter(span -> silent.stream().noneMatch(some -> some.overlaps(span)))
                .distinct()
                .toList();
    }

    /// The tags in a text.
    static List<Tag> tags(String text) {
        List<Span> untouched =
                UNTOUCHED.matcher(text).results().map(found -> span(found, 0)).toList();
        return TAGS.matcher(text)
                .results()
                .map(LinkPlaces::tag)
                .filter(tag -> untouched.stream().noneMatch(some -> some.covers(tag.place())))
                .toList();
    }

    private static Tag tag(MatchResult found) {
        String name = found.group("tag") == null ? found.group("ref") : found.group("tag");
        String group =
                Stream.of("post", "quoted", "raw", "plain")
                        .filter(some -> found.group(some) != null)
                        .findFirst()
                        .orElseThrow();
        return new Tag(name, found.group(group), new Span(found.start(group), found.end(group)));
    }

    private static Stream<Span> addresses(String text) {
        return ADDRESSES.stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .flatMap(LinkPlaces::group)
                .sorted(Comparator.comparing(Span::start));
    }

    private static Stream<Span> group(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .filter(group -> found.group(group) != null)
                .mapToObj(group -> span(found, group));
    }

    private static Span span(MatchResult found, int group) {
        return new Span(found.start(group), found.end(group));
    }

    /// What begins in code is shown, and comments nothing out.
    private static List<Span> comments(Article article, List<Span> code) {
        List<Span> comments = new ArrayList<>();
        Matcher comment = COMMENT.matcher(article.source());
        int from = article.bodyStart();
        while (comment.find(from)) {
            Span sign = new Span(comment.start(), comment.start() + 1);
            if (code.stream().anyMatch(some -> some.covers(sign))) {
                from = sign.end();
            } else {
                comments.add(new Span(comment.start(), comment.end()));
                from = comment.end();
            }
        }
        return comments;
    }

    private static List<Span> code(Article article) {
        List<Span> code = new ArrayList<>();
        Blocks body = article.body();
        body.places(0)
                .filter(place -> place.block() instanceof Block.Code)
                .forEach(place -> code.add(place.span().shift(article.bodyStart())));
        for (At line : article.lines(new Span(article.bodyStart(), article.length()))) {
            for (Prose.Run run : line.line().prose().runs()) {
                if (run.marks().stream().anyMatch(Mark.Code.class::isInstance)) {
                    code.add(line.sourceOf(run.visible()));
                }
            }
        }
        return code;
    }
}
