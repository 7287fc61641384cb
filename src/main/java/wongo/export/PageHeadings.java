package wongo.export;

import org.jsoup.nodes.Element;

import java.util.ArrayDeque;
import java.util.Deque;

/// One `<h1>` on the page, its title; under it the article's headings with no level left out.
final class PageHeadings {
    private record Open(int written, int shown) {}

    private PageHeadings() {}

    static void under(String title, Element body, Losses losses) {
        dropRepeated(title, body);
        Deque<Open> path = new ArrayDeque<>();
        for (Element heading : body.select("h1, h2, h3, h4, h5, h6")) {
            if (heading.text().replace('\u00a0', ' ').isBlank()) {
                heading.tagName("p");
                continue;
            }
            int written = heading.normalName().charAt(1) - '0';
            while (!path.isEmpty() && path.peek().written() >= written) {
                path.pop();
            }
            int above = path.isEmpty() ? 1 : path.peek().shown();
            int shown = Math.min(6, above + 1);
            path.push(new Open(written, shown));
            if (shown != written) {
                losses.changed("heading-level", heading.text());
                heading.tagName("h" + shown);
            }
        }
    }

    /// A body that opens with its own title would show it twice.
    private static void dropRepeated(String title, Element body) {
        Element first = body.selectFirst("h1, h2, h3, h4, h5, h6");
        if (first != null
                && first.normalName().equals("h1")
                && first.text().strip().equals(title)) {
            first.remove();
        }
    }
}
