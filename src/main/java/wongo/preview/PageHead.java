package wongo.preview;

import org.jsoup.nodes.Entities;

import wongo.article.Field;
import wongo.article.FrontMatter;
import wongo.article.Value;

import java.util.List;
import java.util.stream.Collectors;

/// What the page shows of the front matter.
final class PageHead {
    private PageHead() {}

    static String html(FrontMatter frontMatter) {
        String categories =
                frontMatter.field("categories").map(PageHead::items).orElse(List.of()).stream()
                        .map(category -> "<span>" + Entities.escape(category) + "</span>")
                        .collect(Collectors.joining());
        return element("div", "categories", categories)
                + element("h1", "title", Entities.escape(frontMatter.text("title")))
                + element("p", "feature", Entities.escape(frontMatter.text("feature_text")));
    }

    private static List<String> items(Field field) {
        return field.value() instanceof Value.Items items
                ? items.texts()
                : List.of(field.value().text());
    }

    private static String element(String tag, String style, String content) {
        return content.isBlank()
                ? ""
                : "<" + tag + " class=\"" + style + "\">" + content + "</" + tag + ">";
    }
}
