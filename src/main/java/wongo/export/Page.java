package wongo.export;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import wongo.article.Article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// One HTML file that needs nothing beside it: valid whatever the article holds, with its images
/// inside where they are found, its own quiet style, and what search engines and social networks
/// ask for.
final class Page implements Target {
    @Override
    public String name() {
        return "page";
    }

    @Override
    public Export export(Article article, Origin origin) {
        Losses losses = new Losses();
        PostName name = PostName.of(article, origin);
        PageHead head = PageHead.of(article, origin);
        String body = body(article, origin, head.title(), losses);
        String page =
                "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n%s<style>\n%s</style>\n</head>\n<body>\n"
                                .formatted(head.language(), head.html(), style())
                        + "<main>\n<article>\n%s%s\n</article>\n</main>\n</body>\n</html>\n"
                                .formatted(head.header(), body);
        return new Export(List.of(Output.of(name.slug() + ".html", page)), losses.report());
    }

    private static String body(Article article, Origin origin, String title, Losses losses) {
        Document document = Jsoup.parseBodyFragment(HtmlBody.of(article, origin));
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        PageText.clean(body, losses);
        PageElements.clean(body, losses);
        PageAttributes.clean(body, losses);
        PageNesting.repair(body, losses);
        PageTables.repair(body, losses);
        PageHeadings.under(title, body, losses);
        PageImages.embed(body, origin.images(), losses);
        return body.html().strip();
    }

    private static String style() {
        try (InputStream in = Page.class.getResourceAsStream("page.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
