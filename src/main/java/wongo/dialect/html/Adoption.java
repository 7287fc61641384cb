package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Mark;
import wongo.text.Span;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A plainly spelled stretch made to look like the article: tags without attributes become the tags
/// that the article has, white space between blocks and items the article's.
final class Adoption {
    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final Map<String, Mark> MARKS =
            Map.of("b", new Mark.Bold(), "i", new Mark.Italic(), "s", new Mark.Strike());

    private final Article article;
    private final int at;
    private final Map<String, String> learned = new HashMap<>();

    Adoption(Article article, int at) {
        this.article = article;
        this.at = at;
    }

    String of(String stretch) {
        List<Token> tokens = joined(Tags.tokens(stretch));
        List<String> texts =
                tokens.stream().map(token -> token.span().of(stretch)).collect(Collectors.toList());
        swap(tokens, texts);
        StringBuilder adopted = new StringBuilder();
        int depth = 0;
        int lists = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String text = texts.get(i);
            switch (tokens.get(i)) {
                case Token.Start(Span span, String name) -> {
                    adopted.append(opening(text));
                    depth += Names.VOID.contains(name) ? 0 : 1;
                    lists += LISTS.contains(name) ? 1 : 0;
                }
                case Token.End(Span span, String name) -> {
                    adopted.append(closing(text));
                    depth--;
                    lists -= LISTS.contains(name) ? 1 : 0;
                }
                default -> {
                    boolean blank = text.isBlank() && text.indexOf('\n') >= 0;
                    boolean item = blank && lists == 1 && isItem(tokens, i + 1);
                    adopted.append(
                            blank && depth == 0
                                    ? learned("gap")
                                    : item ? learned("items") : inLines(text));
                }
            }
        }
        return adopted.toString();
    }

    /// With each text one token; the scanner ends one at a line break.
    private static List<Token> joined(List<Token> tokens) {
        List<Token> result = new ArrayList<>();
        for (Token token : tokens) {
            boolean goesOn =
                    token instanceof Token.Text
                            && !result.isEmpty()
                            && result.getLast() instanceof Token.Text;
            int start = goesOn ? result.removeLast().span().start() : token.span().start();
            result.add(goesOn ? new Token.Text(new Span(start, token.end())) : token);
        }
        return result;
    }

    private static boolean isItem(List<Token> tokens, int index) {
        return index < tokens.size()
                && tokens.get(index) instanceof Token.Start tag
                && tag.name().equals("li");
    }

    private String inLines(String text) {
        String nl = article.lineEnding();
        return nl.equals("\n") ? text : text.replace("\n", nl);
    }

    private String opening(String tag) {
        String name = Tags.name(tag);
        boolean bare = tag.equals("<" + name + ">");
        return switch (name) {
            case "p", "h1", "h2", "h3", "h4", "h5", "h6" ->
                    bare || isAlignedOnly(tag) ? Becoming.aligned(learned(name), tag) : tag;
            case "ul", "blockquote", "hr", "table", "br" -> bare ? learned(name) : tag;
            case "ol" -> numbered(tag);
            case "b", "i", "s" -> bare ? learned(name) : tag;
            default -> tag;
        };
    }

    private static boolean isAlignedOnly(String tag) {
        Attributes attributes = Attributes.of(tag);
        return attributes.list().size() == 1
                && attributes.value("style").matches("text-align: [a-z]+;");
    }

    private String numbered(String tag) {
        boolean plain = Attributes.of(tag).list().stream().allMatch(a -> a.name().equals("start"));
        if (!plain) {
            return tag;
        }
        return Attributes.of(tag)
                .find("start")
                .map(start -> AttributeEdits.with(learned("ol"), "start", start.value()))
                .orElseGet(() -> learned("ol"));
    }

    private String closing(String tag) {
        String name = Tags.name(tag);
        return MARKS.containsKey(name) ? Tags.closing(learned(name)) : tag;
    }

    private String learned(String name) {
        return learned.computeIfAbsent(name, this::learn);
    }

    private String learn(String name) {
        return switch (name) {
            case "br" -> HtmlSpelling.lineBreak(article);
            case "ul", "ol" -> Tags.without(HtmlSpelling.openTag(article, name), "start");
            case "b", "i", "s" -> HtmlSpelling.opening(article, List.of(MARKS.get(name)));
            case "table" -> Insertion.tableTag(article);
            case "items" -> HtmlSpelling.itemGap(article);
            case "gap" -> gap();
            default -> HtmlSpelling.openTag(article, name);
        };
    }

    private String gap() {
        boolean empty = article.body().count() == 0;
        return empty
                ? article.lineEnding().repeat(2)
                : HtmlSpelling.gap(
                        article, article.body().atSource(at - article.bodyStart()).index());
    }

    /// `<b><span …>` the other way around where the article has it so.
    private void swap(List<Token> tokens, List<String> texts) {
        if (texts.stream().noneMatch("<b>"::equals) || !spanComesFirst()) {
            return;
        }
        Map<Integer, Integer> ends = ends(tokens);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            int outer = ends.getOrDefault(i, -1);
            int inner = ends.getOrDefault(i + 1, -1);
            boolean nested =
                    texts.get(i).equals("<b>")
                            && texts.get(i + 1).startsWith("<span")
                            && inner >= 0
                            && inner + 1 == outer;
            if (nested) {
                Collections.swap(texts, i, i + 1);
                Collections.swap(texts, inner, outer);
            }
        }
    }

    private boolean spanComesFirst() {
        return HtmlSpelling.opening(article, List.of(new Mark.Bold(), new Mark.Color("red")))
                .startsWith("<span");
    }

    /// For each opening tag's number, that of the tag that closes it.
    private static Map<Integer, Integer> ends(List<Token> tokens) {
        Map<Integer, Integer> ends = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Token.Start tag && !Names.VOID.contains(tag.name())) {
                open.push(i);
            } else if (tokens.get(i) instanceof Token.End && !open.isEmpty()) {
                ends.put(open.pop(), i);
            }
        }
        return ends;
    }
}
