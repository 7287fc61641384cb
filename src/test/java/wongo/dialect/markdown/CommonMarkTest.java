package wongo.dialect.markdown;

import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

import wongo.article.Block;
import wongo.article.Blocks;

import java.util.ArrayList;
import java.util.List;

/// The examples of CommonMark and of GitHub's Markdown: what we publish is what they say, but for
/// the examples listed with a reason.
class CommonMarkTest {
    @Test
    void commonMark() {
        assertExamples("spec.txt");
    }

    @Test
    void gitHub() {
        assertExamples("gfm-spec.txt");
    }

    private static void assertExamples(String name) {
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (Example example :
                ExampleReader.readExamples(
                        ExampleReader.class.getClassLoader().getResource(name))) {
            all++;
            String ours = said(html(example.getSource()));
            String theirs = said(example.getHtml().replace("→", "\t"));
            if (!ours.equals(theirs)) {
                wrong.add(
                        example.toString()
                                + "\n  IN   "
                                + example.getSource().replace("\n", "↵")
                                + "\n  WANT "
                                + theirs
                                + "\n  GOT  "
                                + ours);
            }
        }
        System.out.println(name + ": " + wrong.size() + " of " + all);
        System.out.println(String.join("\n", wrong));
    }

    private static String html(String source) {
        Blocks blocks = MarkdownBodies.read(source);
        StringBuilder html = new StringBuilder();
        for (Block block : blocks) {
            html.append(BlockHtml.of(block, Definitions.of(blocks)));
        }
        return html.toString();
    }

    /// What a page says: its elements and their text, white space made one space.
    private static String said(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        StringBuilder said = new StringBuilder();
        page.body().childNodes().forEach(node -> say(node, said));
        return said.toString()
                .replaceAll("\\s+", " ")
                .replaceAll(
                        " ?(</?(?:p|ul|ol|li|blockquote|h\\d|pre|hr|table|thead|tbody|tr|th|td|div|br)\\b[^>]*>)"
                            + " ?",
                        "$1")
                .strip();
    }

    private static void say(Node node, StringBuilder said) {
        if (node instanceof TextNode text) {
            said.append(text.getWholeText());
        } else if (node instanceof Element element) {
            said.append('<').append(element.normalName());
            for (String name :
                    List.of("href", "src", "alt", "title", "class", "start", "align", "checked")) {
                if (element.hasAttr(name)) {
                    said.append(' ')
                            .append(name)
                            .append('=')
                            .append(
                                    java.net.URLDecoder.decode(
                                            element.attr(name)
                                                    .replace("+", "%2B")
                                                    .replaceAll("%(?![0-9a-fA-F]{2})", "%25"),
                                            java.nio.charset.StandardCharsets.UTF_8));
                }
            }
            said.append('>');
            element.childNodes().forEach(child -> say(child, said));
            said.append("</").append(element.normalName()).append('>');
        }
    }
}
