package wongo.dialect.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import java.net.URLDecoder;
import java.util.List;

/// What a page says, however its HTML is spelled: elements, what they are about, and text. White
/// space counts in code only.
final class Said {
    private static final List<String> ATTRIBUTES =
            List.of("href", "src", "alt", "title", "class", "start", "checked");
    private static final String BLOCK_TAG =
            " ?(</?(?:p|ul|ol|li|blockquote|h\\d|pre|hr|table|thead|tbody|tr|th|td|div|br)\\b[^>]*>)"
                + " ?";

    private final StringBuilder said = new StringBuilder();

    private Said() {}

    static String by(String html) {
        Said page = new Said();
        Jsoup.parseBodyFragment(html).body().childNodes().forEach(page::say);
        return page.said.toString().replaceAll("\\s+", " ").replaceAll(BLOCK_TAG, "$1").strip();
    }

    private void say(Node node) {
        if (node instanceof TextNode text) {
            said.append(isCode(text) ? visible(text.getWholeText()) : text.getWholeText());
        } else if (node instanceof Element element) {
            said.append('<').append(element.normalName());
            ATTRIBUTES.stream().filter(element::hasAttr).forEach(name -> say(element, name));
            said.append(align(element)).append('>');
            element.childNodes().forEach(this::say);
            said.append("</").append(element.normalName()).append('>');
        }
    }

    private static boolean isCode(TextNode text) {
        return text.parent() instanceof Element parent && parent.closest("pre") != null;
    }

    private static String visible(String code) {
        return code.replace(' ', '␣').replace('\n', '↵').replace('\t', '⇥');
    }

    private void say(Element element, String name) {
        String value = element.attr(name);
        boolean address = name.equals("href") || name.equals("src");
        said.append(' ').append(name).append('=').append(address ? decoded(value) : value);
    }

    private static String decoded(String address) {
        return URLDecoder.decode(
                address.replace("+", "%2B").replaceAll("%(?![0-9a-fA-F]{2})", "%25"), UTF_8);
    }

    private static String align(Element element) {
        String align = element.attr("align");
        String style = element.attr("style").replace("text-align: ", "");
        String either = align.isEmpty() ? style : align;
        return either.isEmpty() ? "" : " align=" + either;
    }
}
