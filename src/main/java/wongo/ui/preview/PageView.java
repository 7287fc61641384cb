package wongo.ui.preview;

import javafx.scene.web.WebEngine;

import netscape.javascript.JSObject;

import wongo.preview.Page;
import wongo.preview.PageElement;
import wongo.preview.PagePatch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The page in the browser: does there what patches say. All patches of an edit are one call.
//
// What is marked for removal is the JDK's copy of JSObject; JavaFX has brought its own since 24.
@SuppressWarnings("removal")
final class PageView {
    private static final String SCRIPT = Resources.text("/wongo/ui/preview.js");

    private final JSObject page;

    /// @param engine that has loaded the page
    PageView(WebEngine engine) {
        page = (JSObject) engine.executeScript(SCRIPT);
    }

    void fill(Page content) {
        page.call("content", "head", content.head());
        int group = ((Number) page.getMember("GROUP")).intValue();
        List<String> elements = content.elements().map(PageView::element).toList();
        Stream<Object> parts =
                IntStream.iterate(0, at -> at < elements.size(), at -> at + group)
                        .mapToObj(at -> elements.subList(at, Math.min(at + group, elements.size())))
                        .map(part -> String.join("\n", part));
        page.call("fill", Stream.concat(Stream.of(elements.size()), parts).toArray());
    }

    /// Shows what other places show of the article, or nothing.
    void tease(String html) {
        page.call("content", "teaser", html);
    }

    /// The elements of a page as HTML.
    static String elements(Page page) {
        return page.elements().map(PageView::element).collect(Collectors.joining("\n"));
    }

    private static String element(PageElement element) {
        return "<div id=\"" + element.id() + "\">" + element.html() + "</div>";
    }

    void apply(List<PagePatch> patches) {
        if (!patches.isEmpty()) {
            page.call("patch", patches.stream().flatMap(PageView::words).toArray());
        }
    }

    private static Stream<String> words(PagePatch patch) {
        return switch (patch) {
            case PagePatch.Head(String html) -> Stream.of("content", "head", html, "");
            case PagePatch.Insert(PageElement element, Optional<String> before) ->
                    Stream.of("insert", element.id(), element.html(), before.orElse(""));
            case PagePatch.Replace(PageElement element) ->
                    Stream.of("content", element.id(), element.html(), "");
            case PagePatch.Remove(String id) -> Stream.of("remove", id, "", "");
        };
    }

    /// Marks the element that the caret is in.
    void mark(String id) {
        page.call("mark", id);
    }

    /// Scrolls as little as brings an element well into sight.
    void reveal(String id) {
        page.call("reveal", id);
    }

    /// The id of the element at the upper edge and, after a space, the share of it that is above;
    /// empty where there is none.
    String upperEdge() {
        return String.valueOf(page.call("upperEdge"));
    }

    /// Scrolls so that a share of an element is above the upper edge.
    void bringUp(String id, double share) {
        page.call("bringUp", id, share);
    }

    void dress(Wardrobe.Dress dress) {
        page.call("dress", dress.style(), dress.css());
    }
}
