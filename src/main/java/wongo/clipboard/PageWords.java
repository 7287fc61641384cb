package wongo.clipboard;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// What a page says, as text alone: a line for each of its blocks and line breaks.
final class PageWords {
    /// Stands for the end of a line until the white space of the page has collapsed.
    private static final String END = "\uE000";

    private PageWords() {}

    static String of(String html) {
        Document page = Jsoup.parse(html);
        for (Element element : page.body().getAllElements()) {
            if (element.normalName().equals("br")) {
                element.after(new TextNode(END));
            } else if (element.isBlock()) {
                element.prependChild(new TextNode(END));
                element.appendChild(new TextNode(END));
            }
        }
        return page.body()
                .text()
                .replaceAll("\\s*" + END + "\\s*", "\n")
                .replaceAll("\n{2,}", "\n")
                .strip();
    }
}
