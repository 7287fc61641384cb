package wongo.dialect.html;

import wongo.article.Illustration.Placing;
import wongo.article.Kind.Align;
import wongo.text.Edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where an image stands: what the figure, the paragraph or the image itself says of it, the first
/// that says something.
final class PicturePlacing {
    private static final String FLOAT = "float";
    private static final String TEXT_ALIGN = "text-align";

    private final PictureSource source;

    PicturePlacing(PictureSource source) {
        this.source = source;
    }

    Placing read() {
        return source.figure()
                .map(figure -> figure.open().of(source.source()))
                .flatMap(PicturePlacing::ofFigure)
                .or(
                        () ->
                                source.paragraph()
                                        .map(paragraph -> paragraph.open().of(source.source()))
                                        .flatMap(PicturePlacing::aligned))
                .or(() -> ofImage(source.own()))
                .orElse(Placing.START);
    }

    private static Optional<Placing> ofFigure(String tag) {
        Attributes attributes = Attributes.of(tag);
        return PlacingWords.read(attributes.value("class"))
                .or(() -> PlacingWords.read(attributes.value("data-ke-style")))
                .or(() -> floating(tag))
                .or(() -> aligned(tag));
    }

    private static Optional<Placing> ofImage(String tag) {
        return PlacingWords.read(Attributes.of(tag).value("class"))
                .or(() -> floating(tag))
                .or(() -> byAttribute(Attributes.of(tag).value("align")))
                .or(() -> byMargins(tag));
    }

    private static Optional<Placing> byAttribute(String align) {
        return switch (align.strip().toLowerCase(Locale.ROOT)) {
            case "left" -> Optional.of(Placing.FLOAT_LEFT);
            case "right" -> Optional.of(Placing.FLOAT_RIGHT);
            default -> Optional.empty();
        };
    }

    private static Optional<Placing> floating(String tag) {
        return style(tag, FLOAT)
                .flatMap(
                        side ->
                                switch (side) {
                                    case "left" -> Optional.of(Placing.FLOAT_LEFT);
                                    case "right" -> Optional.of(Placing.FLOAT_RIGHT);
                                    default -> Optional.empty();
                                });
    }

    private static Optional<Placing> aligned(String tag) {
        String align = Attributes.of(tag).value("align").strip();
        return style(tag, TEXT_ALIGN)
                .or(() -> Optional.of(align.toLowerCase(Locale.ROOT)))
                .flatMap(
                        side ->
                                switch (side) {
                                    case "left", "start" -> Optional.of(Placing.START);
                                    case "center" -> Optional.of(Placing.CENTER);
                                    case "right", "end" -> Optional.of(Placing.END);
                                    default -> Optional.empty();
                                });
    }

    /// What stands as a block between margins that give way.
    private static Optional<Placing> byMargins(String tag) {
        boolean block = style(tag, "display").filter("block"::equals).isPresent();
        String[] all = style(tag, "margin").orElse("").split("\\s+");
        String right = all.length > 1 ? all[1] : all[0];
        String left = all.length > 3 ? all[3] : right;
        boolean atLeft = style(tag, "margin-left").orElse(left).equals("auto");
        boolean atRight = style(tag, "margin-right").orElse(right).equals("auto");
        return !block || !atLeft
                ? Optional.empty()
                : Optional.of(atRight ? Placing.CENTER : Placing.END);
    }

    private static Optional<String> style(String tag, String property) {
        return Style.of(Attributes.of(tag).value("style"))
                .find(property)
                .map(value -> value.strip().toLowerCase(Locale.ROOT));
    }

    /// The edits after which it stands elsewhere; none where what is there has no way to say so.
    List<Edit> edits(Placing placing) {
        if (read() == placing) {
            return List.of();
        }
        Optional<Enclosing> holder = source.figure().or(source::paragraph);
        String tag = holder.map(element -> element.open().of(source.source())).orElse("");
        boolean figure = source.figure().isPresent();
        boolean above = figure ? ofFigure(tag).isPresent() : aligned(tag).isPresent();
        boolean itself = !above && ofImage(source.own()).isPresent();
        if (holder.isEmpty() || itself) {
            return image(placing);
        }
        if (figure) {
            return source.retag(holder.get().open(), old -> figure(old, placing));
        }
        boolean floats = kind(placing).isEmpty();
        List<Edit> edits =
                new ArrayList<>(
                        source.retag(
                                holder.get().open(),
                                old -> TableLooks.aligned(old, kind(placing).orElse(Align.START))));
        edits.addAll(floats ? image(placing) : List.of());
        return edits;
    }

    /// A figure's tag in the words that it has: a name in its class or in Tistory's attribute, or
    /// its style. One of Tistory's figures gets a name.
    static String figure(String tag, Placing placing) {
        for (String attribute : List.of("class", "data-ke-style")) {
            String words = Attributes.of(tag).value(attribute);
            boolean fresh = attribute.equals("class") && words.contains("imageblock");
            if (fresh || PlacingWords.read(words).isPresent()) {
                return AttributeEdits.with(tag, attribute, PlacingWords.with(words, placing));
            }
        }
        String bare = StyleText.without(tag, FLOAT);
        return kind(placing)
                .map(align -> TableLooks.aligned(bare, align))
                .orElseGet(
                        () ->
                                StyleText.with(
                                        TableLooks.aligned(bare, Align.START),
                                        FLOAT,
                                        side(placing)));
    }

    private List<Edit> image(Placing placing) {
        boolean token = source.own().startsWith("[");
        boolean inText =
                !source.isAlone() && kind(placing).filter(a -> a != Align.START).isPresent();
        return token || inText
                ? List.of()
                : source.retag(source.span(), tag -> image(tag, placing));
    }

    private static String image(String tag, Placing placing) {
        String words = Attributes.of(tag).value("class");
        if (PlacingWords.read(words).isPresent()) {
            return AttributeEdits.with(tag, "class", PlacingWords.with(words, placing));
        }
        boolean attribute = byAttribute(Attributes.of(tag).value("align")).isPresent();
        if (attribute && kind(placing).isEmpty()) {
            return AttributeEdits.with(tag, "align", side(placing));
        }
        String bare = attribute ? Tags.without(tag, "align") : tag;
        return switch (placing) {
            case START -> StyleText.without(withoutMargins(bare), FLOAT);
            case CENTER -> block(bare, "0 auto");
            case END -> block(bare, "0 0 0 auto");
            case FLOAT_LEFT, FLOAT_RIGHT ->
                    withoutMargins(StyleText.with(bare, FLOAT, side(placing)));
        };
    }

    private static String block(String tag, String margin) {
        String block = StyleText.with(tag, "display", "block");
        return StyleText.without(
                StyleText.with(without(block, "margin-left", "margin-right"), "margin", margin),
                FLOAT);
    }

    private static String withoutMargins(String tag) {
        return byMargins(tag).isEmpty()
                ? tag
                : without(tag, "margin-left", "margin-right", "margin", "display");
    }

    private static String without(String tag, String... properties) {
        String bare = tag;
        for (String property : properties) {
            bare = StyleText.without(bare, property);
        }
        return bare;
    }

    /// The alignment that a place in the column is; empty for what text flows around.
    private static Optional<Align> kind(Placing placing) {
        return switch (placing) {
            case START -> Optional.of(Align.START);
            case CENTER -> Optional.of(Align.CENTER);
            case END -> Optional.of(Align.END);
            case FLOAT_LEFT, FLOAT_RIGHT -> Optional.empty();
        };
    }

    private static String side(Placing placing) {
        return placing == Placing.FLOAT_LEFT ? "left" : "right";
    }
}
