package wongo.dialect.html;

import wongo.article.Problem;
import wongo.article.Problem.Severity;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Source that reads otherwise than it looks: what browsers swallow.
final class Problems {
    private static final Pattern NAME =
            Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9-]*)?(?::[a-z]+)?");

    /// Inline elements of HTML without a mark of their own.
    private static final Set<String> KNOWN =
            Set.of(
                    "a",
                    "abbr",
                    "acronym",
                    "b",
                    "bdi",
                    "bdo",
                    "big",
                    "br",
                    "cite",
                    "code",
                    "data",
                    "del",
                    "dfn",
                    "em",
                    "font",
                    "i",
                    "img",
                    "input",
                    "ins",
                    "kbd",
                    "label",
                    "mark",
                    "meter",
                    "nobr",
                    "object",
                    "output",
                    "param",
                    "picture",
                    "progress",
                    "q",
                    "rb",
                    "rp",
                    "rt",
                    "rtc",
                    "ruby",
                    "s",
                    "samp",
                    "slot",
                    "small",
                    "source",
                    "span",
                    "strike",
                    "strong",
                    "sub",
                    "sup",
                    "time",
                    "track",
                    "tt",
                    "u",
                    "var",
                    "wbr",
                    "option",
                    "optgroup",
                    "area",
                    "embed");

    private Problems() {}

    static List<Problem> of(String source) {
        List<Problem> problems = new ArrayList<>();
        Scanner scanner = new Scanner(source);
        Extents extents = new Extents(scanner);
        int at = 0;
        while (at < source.length()) {
            Token token = scanner.at(at);
            switch (token) {
                case Token.Start(Span span, String name) when !isKnown(name) ->
                        add("tag-swallowed", span, source, problems);
                case Token.End(Span span, String name) when !NAME.matcher(name).matches() ->
                        add("text-swallowed", span, source, problems);
                case Token.Comment(Span span) when source.startsWith("</", span.start()) ->
                        add("text-swallowed", span, source, problems);
                default -> {}
            }
            boolean foreign =
                    token instanceof Token.Start tag && Names.FOREIGN.contains(tag.name());
            at = foreign ? extents.element((Token.Start) token) : extents.skip(token);
        }
        return problems;
    }

    private static boolean isKnown(String name) {
        return name.contains("-") && NAME.matcher(name).matches()
                || KNOWN.contains(name)
                || Names.isBlock(name)
                || Names.VOID.contains(name)
                || Names.MEDIA.contains(name)
                || Names.FOREIGN.contains(name)
                || Names.RAW_TEXT.contains(name);
    }

    private static void add(String code, Span span, String source, List<Problem> problems) {
        problems.add(new Problem(Severity.WARNING, code, span, List.of(span.of(source))));
    }
}
