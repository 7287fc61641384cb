package wongo.ui.preview;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.events.Event;
import org.w3c.dom.events.EventTarget;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Where links lead: out of the page, into the system's browser.
final class Links {
    private static final List<String> SCHEMES = List.of("http", "https", "mailto");

    private Links() {}

    static void follow(Document document, Consumer<URI> browse) {
        ((EventTarget) document).addEventListener("click", click -> leave(click, browse), true);
        ((EventTarget) document).addEventListener("submit", Event::preventDefault, true);
    }

    private static void leave(Event click, Consumer<URI> browse) {
        link(click.getTarget())
                .ifPresent(
                        link -> {
                            click.preventDefault();
                            address(link).ifPresent(browse);
                        });
    }

    private static Optional<Element> link(EventTarget target) {
        for (Node node = (Node) target; node != null; node = node.getParentNode()) {
            if (node instanceof Element element && element.hasAttribute("href")) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static Optional<URI> address(Element link) {
        try {
            URI address = URI.create(link.getAttribute("href").strip());
            return Optional.of(address).filter(uri -> SCHEMES.contains(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
