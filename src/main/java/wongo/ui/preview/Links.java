package wongo.ui.preview;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.events.Event;
import org.w3c.dom.events.EventTarget;
import org.w3c.dom.events.MouseEvent;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// What clicks on the page do: with Ctrl (or Command) held, a link opens in the system's browser;
/// any other click is told the element it is in. The page itself follows none.
final class Links {
    private static final List<String> SCHEMES = List.of("http", "https", "mailto");

    private final Consumer<URI> browse;
    private final Consumer<String> pick;

    /// @param pick is told the id of the element of a block
    private Links(Consumer<URI> browse, Consumer<String> pick) {
        this.browse = browse;
        this.pick = pick;
    }

    static void follow(Document document, Consumer<URI> browse, Consumer<String> pick) {
        Links links = new Links(browse, pick);
        EventTarget page = (EventTarget) document;
        page.addEventListener("click", links::click, true);
        for (String leading : List.of("submit", "auxclick", "dragstart")) {
            page.addEventListener(leading, Event::preventDefault, true);
        }
    }

    private void click(Event click) {
        Optional<Element> link = around(click, node -> node.hasAttribute("href"));
        link.ifPresent(some -> click.preventDefault());
        if (click instanceof MouseEvent mouse && (mouse.getCtrlKey() || mouse.getMetaKey())) {
            link.flatMap(Links::address).ifPresent(browse);
        } else {
            around(click, Links::isBlock).map(node -> node.getAttribute("id")).ifPresent(pick);
        }
    }

    private static boolean isBlock(Element element) {
        return element.getParentNode() instanceof Element parent
                && !element.hasAttribute("data-group")
                && (parent.hasAttribute("data-group")
                        || "article".equals(parent.getAttribute("id")));
    }

    private static Optional<Element> around(Event click, Predicate<Element> asked) {
        for (Node node = (Node) click.getTarget(); node != null; node = node.getParentNode()) {
            if (node instanceof Element element && asked.test(element)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static Optional<URI> address(Element link) {
        try {
            return Optional.of(URI.create(link.getAttribute("href").strip()))
                    .filter(uri -> uri.getScheme() != null)
                    .filter(uri -> SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
