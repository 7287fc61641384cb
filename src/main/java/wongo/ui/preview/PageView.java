package wongo.ui.preview;

import netscape.javascript.JSObject;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import wongo.preview.Page;
import wongo.preview.PageElement;
import wongo.preview.PagePatch;

import java.util.Optional;
import java.util.stream.Collectors;

/// The page in the browser: does there what patches say, through the DOM.
//
// What is marked for removal is the JDK's copy of JSObject; JavaFX has brought its own since 24.
@SuppressWarnings("removal")
final class PageView {
    private final Document document;

    PageView(Document document) {
        this.document = document;
    }

    void fill(Page page) {
        content(element("head"), page.head());
        String elements =
                page.elements()
                        .map(
                                element ->
                                        "<div id=\""
                                                + element.id()
                                                + "\">"
                                                + element.html()
                                                + "</div>")
                        .collect(Collectors.joining("\n"));
        content(element("article"), elements);
    }

    void apply(PagePatch patch) {
        switch (patch) {
            case PagePatch.Head(String html) -> content(element("head"), html);
            case PagePatch.Insert(PageElement element, Optional<String> before) ->
                    insert(element, before);
            case PagePatch.Replace(PageElement element) ->
                    content(element(element.id()), element.html());
            case PagePatch.Remove(String id) -> element("article").removeChild(element(id));
        }
    }

    /// Scrolls as little as brings an element well into sight.
    void reveal(String id) {
        Element element = document.getElementById(id);
        if (element != null) {
            ((JSObject) element).call("scrollIntoViewIfNeeded", true);
        }
    }

    void dress(String style) {
        element("page").setAttribute("class", style);
    }

    private void insert(PageElement element, Optional<String> before) {
        Element made = document.createElement("div");
        made.setAttribute("id", element.id());
        content(made, element.html());
        element("article").insertBefore(made, before.map(this::element).orElse(null));
    }

    private Element element(String id) {
        Element element = document.getElementById(id);
        if (element == null) {
            throw new IllegalArgumentException("the page has no element " + id);
        }
        return element;
    }

    private static void content(Element element, String html) {
        ((JSObject) element).setMember("innerHTML", html);
    }
}
