package wongo.export;

import wongo.article.Article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What goes into the HTML box of Tistory's editor: the body in the editor's own dialect.
/// Paragraphs and headings without a size get the editor's, because the skins' styles hang on it;
/// everything else is as the writer has it.
final class Tistory implements Target {
    private static final Map<String, String> SIZES =
            Map.of("p", "size16", "h2", "size26", "h3", "size23", "h4", "size20");
    private static final Pattern TAG =
            Pattern.compile(
                    "(?i)<!--.*?-->|<(?<raw>script|style|pre|textarea)\\b.*?</\\k<raw>\\s*>"
                            + "|<(?<name>p|h[234])(?<attributes>(?=[\\s/>])"
                            + "(?:[^\"'>/]++|\"[^\"]*+\"|'[^']*+'|/(?!>))*+)(?<end>/?>)",
                    Pattern.DOTALL);
    private static final Pattern ACTIVE =
            Pattern.compile("(?i)<(script|style|form|object|applet)\\b");

    @Override
    public String name() {
        return "tistory";
    }

    @Override
    public Export export(Article article, Origin origin) {
        Losses losses = new Losses();
        String body = HtmlBody.of(article, origin);
        String sized =
                TAG.matcher(body).replaceAll(tag -> Matcher.quoteReplacement(sized(tag, losses)));
        ImageAddresses.in(sized)
                .filter(ImageAddresses::isLocal)
                .forEach(src -> losses.kept("local-image", src));
        ACTIVE.matcher(sized)
                .results()
                .forEach(tag -> losses.kept("active", "<" + tag.group(1) + ">"));
        String path = PostName.of(article, origin).slug() + ".tistory.html";
        return new Export(List.of(Output.of(path, sized)), losses.report());
    }

    private static String sized(MatchResult tag, Losses losses) {
        String name = tag.group("name");
        if (name == null
                || tag.group("attributes").toLowerCase(Locale.ROOT).contains("data-ke-size")) {
            return tag.group();
        }
        losses.kept("size", "<" + name + ">");
        String size = SIZES.get(name.toLowerCase(Locale.ROOT));
        String attributes = tag.group("attributes").stripTrailing();
        String gap = tag.group("attributes").substring(attributes.length());
        return "<" + name + attributes + " data-ke-size=\"" + size + "\"" + gap + tag.group("end");
    }
}
