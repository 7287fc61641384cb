package wongo.ui.writing;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import wongo.article.Atom;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A calm label in the place of what the surface does not draw.
final class Card {
    private static final int LONGEST = 80;

    private Card() {}

    /// A card as wide as the column: what it is, and where it leads.
    static Region of(Atom atom) {
        return of(icon(atom), title(atom), detail(atom));
    }

    static Region of(String icon, String title, String detail) {
        VBox words = new VBox();
        words.getStyleClass().add("words");
        if (!title.isBlank()) {
            words.getChildren().add(label(title, "title"));
        }
        if (!detail.isBlank()) {
            words.getChildren().add(label(detail, "detail"));
        }
        HBox card = new HBox(new FontIcon(icon), words);
        card.getStyleClass().add("card");
        card.setAlignment(Pos.CENTER_LEFT);
        return card;
    }

    /// The small form that stands among letters.
    static Region chip(Atom atom) {
        String title = atom instanceof Atom.Rule ? "" : title(atom);
        Label chip =
                new Label(
                        shortened(title.isBlank() ? detail(atom) : title),
                        new FontIcon(icon(atom)));
        chip.getStyleClass().add("chip");
        if (!detail(atom).isBlank()) {
            chip.setTooltip(new Tooltip(detail(atom)));
        }
        return chip;
    }

    /// The host that an address leads to, where it leads elsewhere.
    static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address.strip().replace(" ", "%20")).getHost());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static String icon(Atom atom) {
        return switch (atom) {
            case Atom.Picture _ -> "mdi2i-image-outline";
            case Atom.Grid _ -> "mdi2t-table";
            case Atom.Rule _ -> "mdi2m-minus";
            case Atom.More _ -> "mdi2c-chevron-down";
            case Atom.Embed _ -> "mdi2l-link-variant";
            case Atom.Reference _ -> "mdi2f-format-superscript";
            case Atom.Opaque _ -> "mdi2c-code-tags";
        };
    }

    private static String title(Atom atom) {
        return switch (atom) {
            case Atom.Picture picture ->
                    picture.stored().map(Atom.Stored::name).orElseGet(picture::label);
            case Atom.Grid(var table) -> table.rows().size() + "×" + table.columns();
            case Atom.Rule _ -> "";
            case Atom.More more -> more.open();
            case Atom.Embed embed -> embed.label();
            case Atom.Reference reference -> reference.written();
            case Atom.Opaque(String text) -> shortened(text.strip().replaceAll("\\s+", " "));
        };
    }

    /// What stands smaller below: where it leads, or what is known of a file that only its server
    /// has.
    static String detail(Atom atom) {
        return switch (atom) {
            case Atom.Picture picture ->
                    picture.stored()
                            .map(Card::stored)
                            .orElseGet(() -> host(picture.source()).orElse(picture.source()));
            case Atom.Embed embed -> embed.address();
            case Atom.More more -> more.close();
            case Atom.Grid _, Atom.Rule _, Atom.Reference _, Atom.Opaque _ -> "";
        };
    }

    private static String stored(Atom.Stored file) {
        String size =
                file.width() > 0 && file.height() > 0 ? file.width() + " × " + file.height() : "";
        return Stream.of(size, file.caption())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static Label label(String text, String style) {
        Label label = new Label(shortened(text));
        label.getStyleClass().add(style);
        label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        label.setMinWidth(0);
        return label;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
