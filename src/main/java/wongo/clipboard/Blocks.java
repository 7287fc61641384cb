package wongo.clipboard;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import wongo.article.Kind.Align;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a block of a foreign page is.
final class Blocks {
    private static final Set<String> ROWS =
            Set.of("dt", "dd", "summary", "caption", "figcaption", "tr", "td", "th");
    private static final Pattern LANGUAGE =
            Pattern.compile("(?:^|\\s)(?:language|lang|brush:?)[-_ ]?([\\w+#-]+)");
    private static final Pattern MONOSPACED =
            Pattern.compile(
                    "monospace|consolas|courier|menlo|monaco|jetbrains|d2coding|source code");

    private static final char LINE_END = '\r';

    private Blocks() {}

    static boolean isBlock(Element element) {
        String display = Css.of(element).value("display");
        boolean inline = display.startsWith("inline") || display.equals("contents");
        return (element.isBlock() && !inline && !element.normalName().matches("del|ins|a"))
                || ROWS.contains(element.normalName())
                || (display.matches("block|flex|grid|list-item")
                        && element.normalName().equals("span"));
    }

    /// Of Slack: an element that stands for the gap between two paragraphs.
    static boolean isParagraphBreak(Element element) {
        return element.attr("data-stringify-type").equals("paragraph-break");
    }

    /// The level of a heading, 0 for anything else; Word's title and subtitle are headings.
    static int level(Element element) {
        String name = element.normalName();
        if (name.matches("h[1-6]")) {
            return name.charAt(1) - '0';
        }
        if (element.attr("role").equals("heading")) {
            String level = element.attr("aria-level");
            return level.matches("[1-6]") ? Integer.parseInt(level) : 2;
        }
        return element.hasClass("MsoTitle") ? 1 : element.hasClass("MsoSubtitle") ? 2 : 0;
    }

    static Optional<Align> align(Element element) {
        if (element.hasClass("se-text-paragraph-align-center")) {
            return Optional.of(Align.CENTER);
        }
        if (element.hasClass("se-text-paragraph-align-right")) {
            return Optional.of(Align.END);
        }
        return align(Css.of(element).value("text-align"))
                .or(() -> align(element.attr("align").toLowerCase(Locale.ROOT)));
    }

    private static Optional<Align> align(String said) {
        return switch (said) {
            case "center", "-webkit-center" -> Optional.of(Align.CENTER);
            case "right", "end" -> Optional.of(Align.END);
            case "left", "start" -> Optional.of(Align.START);
            default -> Optional.empty();
        };
    }

    static Part.Number number(Element list) {
        String start = list.attr("start").strip();
        boolean numbered = list.normalName().equals("ol");
        return new Part.Number(
                !numbered ? 0 : start.matches("[1-9]\\d{0,5}") ? Integer.parseInt(start) : 1);
    }

    /// Of Naver: the title in a link that shows a page.
    static Optional<Element> card(Element element) {
        return element.hasClass("se-oglink-info")
                ? Optional.ofNullable(element.selectFirst(".se-oglink-title"))
                : Optional.empty();
    }

    static boolean isFigure(Element element) {
        return element.normalName().equals("figure") || element.hasClass("se-image");
    }

    /// `<pre>`, and what code editors hand over: lines in a monospaced font whose spaces count.
    static boolean isCode(Element element) {
        Css css = Css.of(element);
        boolean editor =
                element.normalName().equals("div")
                        && css.preserves()
                        && MONOSPACED.matcher(css.value("font-family")).find();
        return editor || element.normalName().equals("pre") && !isProse(element);
    }

    /// Some pages put prose into `<pre>` for its line breaks.
    private static boolean isProse(Element pre) {
        return pre.selectFirst("img, table, ul, ol, h1, h2, h3") != null;
    }

    static Part.Code code(Element element) {
        StringBuilder text = new StringBuilder();
        gather(element, text);
        String code =
                text.toString()
                        .replace('\r', '\n')
                        .replace('\u00A0', ' ')
                        .replaceAll("[\\x00-\\x08\\x0B\\x0E-\\x1F]", "");
        return new Part.Code(language(element), code.replaceAll("^\\n+|\\s+$", ""));
    }

    /// @param text ends with a [#LINE_END] where a block ended that what follows must not run into
    private static void gather(Node node, StringBuilder text) {
        if (node instanceof TextNode words && !words.getWholeText().isEmpty()) {
            beginLine(text);
            text.append(words.getWholeText().replace("\r", ""));
        } else if (node instanceof Element element && element.normalName().equals("br")) {
            beginLine(text);
            text.append('\n');
        } else if (node instanceof Element element && !ForeignReader.isNothing(element)) {
            boolean line = element.normalName().matches("div|p|li|tr");
            endLine(line, text);
            element.childNodes().forEach(child -> gather(child, text));
            endLine(line, text);
        }
    }

    private static void endLine(boolean line, StringBuilder text) {
        if (line && !text.isEmpty() && "\n\r".indexOf(text.charAt(text.length() - 1)) < 0) {
            text.append(LINE_END);
        }
    }

    private static void beginLine(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) == LINE_END) {
            text.setCharAt(text.length() - 1, '\n');
        }
    }

    private static String language(Element element) {
        String told = element.attr("data-ke-language");
        if (!told.isEmpty()) {
            return told;
        }
        Element code = element.selectFirst("code[class]");
        Matcher name =
                LANGUAGE.matcher(
                        element.className() + " " + (code == null ? "" : code.className()));
        return name.find() ? name.group(1) : "";
    }

    /// A formula as its author wrote it, where the page tells.
    static String formula(Element math) {
        Element source = math.selectFirst("annotation[encoding*=tex]");
        return source == null ? math.text() : "$" + source.text().strip() + "$";
    }
}
