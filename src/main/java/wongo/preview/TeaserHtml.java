package wongo.preview;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import wongo.review.DisplayWidth;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;

/// A teaser as other places draw it. What is too long is cut where they cut it, and what they leave
/// out stands below; what is missing is named.
public final class TeaserHtml {
    private final ResourceBundle words;
    private final Pictures pictures;

    public TeaserHtml(ResourceBundle words, Pictures pictures) {
        this.words = words;
        this.pictures = pictures;
    }

    /// The content of the part of the page that stands in for the article or, as in a feed, above
    /// it; empty for the page itself.
    public String of(Appearance appearance, Teaser teaser) {
        return switch (appearance) {
            case PAGE -> "";
            case SEARCH -> search(teaser);
            case SOCIAL -> social(teaser).outerHtml();
            case FEED -> feed(teaser).outerHtml();
        };
    }

    private String search(Teaser teaser) {
        Element result = new Element("div").addClass("result");
        Element place = result.appendElement("div").addClass("place");
        Element site = site(teaser);
        place.appendElement("span").addClass("icon").text(initial(site.text()));
        Element names = place.appendElement("div");
        names.appendChild(site);
        names.appendElement("cite").text(String.join(" › ", Breadcrumbs.of(address(teaser))));
        result.appendChild(
                line("h3", "ui.teaser.no-title", cut(teaser.title(), DisplayWidth.TITLE)));
        Element text =
                line(
                        "p",
                        "ui.teaser.no-description",
                        cut(teaser.description(), DisplayWidth.DESCRIPTION));
        teaser.source().date().ifPresent(date -> text.prependChild(dated(date)));
        result.appendChild(text);
        return result.outerHtml() + left(teaser);
    }

    private Element social(Teaser teaser) {
        Element card = new Element("div").addClass("card");
        card.appendChild(picture(teaser.image()));
        Element text = card.appendElement("div").addClass("words");
        text.appendElement("cite").text(Breadcrumbs.of(address(teaser)).getFirst());
        text.appendChild(line("h3", "ui.teaser.no-title", teaser.title()));
        text.appendChild(line("p", "ui.teaser.no-description", teaser.description()));
        return card;
    }

    private Element feed(Teaser teaser) {
        Element head = new Element("div").addClass("entry");
        head.appendChild(line("h1", "ui.teaser.no-title", teaser.title()));
        Element origin = head.appendElement("p").addClass("origin");
        origin.appendChild(site(teaser));
        teaser.source().date().ifPresent(date -> origin.appendChild(time(date)));
        return head;
    }

    private Element site(Teaser teaser) {
        return line("span", "ui.teaser.no-site", teaser.source().site()).addClass("site");
    }

    private static String address(Teaser teaser) {
        return teaser.source().address();
    }

    private static String initial(String text) {
        return text.substring(0, text.offsetByCodePoints(0, 1));
    }

    /// An element with a text, or with what is said where there is none.
    private Element line(String tag, String missing, String text) {
        return text.isEmpty()
                ? new Element(tag).addClass("none").text(words.getString(missing))
                : new Element(tag).text(text);
    }

    private Element dated(LocalDate date) {
        Element dated = new Element("span").addClass("date");
        return dated.appendChild(time(date)).appendChild(new TextNode(" — "));
    }

    private Element time(LocalDate date) {
        return new Element("time")
                .text(
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                .withLocale(words.getLocale())
                                .format(date));
    }

    private Element picture(Optional<String> image) {
        Element frame = new Element("div").addClass("picture");
        Optional<String> shown = image.flatMap(pictures::address);
        if (shown.isPresent()) {
            frame.appendElement("img").attr("src", shown.get()).attr("alt", "");
        } else {
            frame.addClass("none")
                    .text(
                            image.map(
                                            name ->
                                                    words.getString("ui.teaser.image-unseen")
                                                            + " "
                                                            + name)
                                    .orElseGet(() -> words.getString("ui.teaser.no-image")));
        }
        return frame;
    }

    private static String cut(String text, int limit) {
        return DisplayWidth.cut(text, limit);
    }

    /// What the result leaves out of the title and of the description.
    private String left(Teaser teaser) {
        return List.of(
                        left("ui.teaser.title-left", teaser.title(), DisplayWidth.TITLE),
                        left(
                                "ui.teaser.description-left",
                                teaser.description(),
                                DisplayWidth.DESCRIPTION))
                .stream()
                .reduce("", String::concat);
    }

    private String left(String name, String text, int limit) {
        String shown = cut(text, limit);
        if (shown.equals(text)) {
            return "";
        }
        Element left = new Element("p").addClass("left");
        left.appendElement("b").text(words.getString(name));
        left.appendText(" " + text.substring(shown.length() - 1).strip());
        return left.outerHtml();
    }
}
