package wongo.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a browser makes of patches: a list of elements.
final class PageModel {
    private final List<PageElement> elements = new ArrayList<>();
    private String head;

    PageModel(Page page) {
        head = page.head();
        page.elements().forEach(elements::add);
    }

    void apply(PagePatch patch) {
        switch (patch) {
            case PagePatch.Head(String html) -> head = html;
            case PagePatch.Insert(PageElement element, Optional<String> before) ->
                    elements.add(before.map(this::indexOf).orElse(elements.size()), element);
            case PagePatch.Replace(PageElement element) ->
                    elements.set(indexOf(element.id()), element);
            case PagePatch.Remove(String id) -> elements.remove(indexOf(id));
        }
    }

    /// The head and then the elements' contents.
    List<String> html() {
        List<String> html = new ArrayList<>(List.of(head));
        elements.forEach(element -> html.add(element.html()));
        return html;
    }

    List<PageElement> elements() {
        return elements;
    }

    private int indexOf(String id) {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new AssertionError("no element " + id);
    }
}
