package wongo.dialect.html;

import wongo.article.Atom;
import wongo.article.Illustration;
import wongo.article.Illustration.Placing;
import wongo.article.PictureEdit;
import wongo.text.Change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A token that says what it knows between bars:
/// `[##_Image|kage@…|alignCenter|width="320"|caption|link|_##]`, `[##_ImageGrid|a,b|…|caption_##]`,
/// and the oldest, `[##_1C|cfile….png|width="587"|caption_##]`, whose letter is where it stands.
///
/// @param source the whole token
record TokenParts(String source, List<String> parts, Form form) implements PictureToken {
    private static final String START = "[##_";
    private static final String END = "_##]";

    /// Which part says what.
    enum Form {
        IMAGE(2, 3, 4, 5),
        GRID(NONE, NONE, 3, NONE),
        LETTER(0, 2, 3, NONE);

        private final int style;
        private final int attributes;
        private final int caption;
        private final int link;

        Form(int style, int attributes, int caption, int link) {
            this.style = style;
            this.attributes = attributes;
            this.caption = caption;
            this.link = link;
        }
    }

    private static final int NONE = Integer.MAX_VALUE;

    static Optional<PictureToken> of(String source) {
        String inner = source.substring(START.length(), source.length() - END.length());
        List<String> parts = List.of(inner.split("\\|", -1));
        String name = parts.getFirst();
        Optional<Form> form =
                name.equals("ImageGrid")
                        ? Optional.of(Form.GRID)
                        : name.startsWith("Image")
                                ? Optional.of(Form.IMAGE)
                                : name.matches("\\d[CLRN]")
                                        ? Optional.of(Form.LETTER)
                                        : Optional.empty();
        return form.map(known -> new TokenParts(source, parts, known));
    }

    @Override
    public Illustration illustration() {
        Attributes attributes = Attributes.of(tag(part(form.attributes)));
        String name = attributes.value("filename");
        Atom.Stored stored =
                new Atom.Stored(
                        name.isEmpty() ? part(1) : name,
                        text(form.caption),
                        Atoms.pixels(attributes.value("data-origin-width")).orElse(0),
                        Atoms.pixels(attributes.value("data-origin-height")).orElse(0));
        return new Illustration(
                PictureToken.picture(
                        attributes.value("alt"),
                        PictureTags.width(tag(part(form.attributes))),
                        stored),
                placing(),
                text(form.link),
                stored.caption());
    }

    private Placing placing() {
        return switch (form) {
            case IMAGE -> PlacingWords.read(part(form.style)).orElse(Placing.START);
            case GRID -> Placing.START;
            case LETTER ->
                    switch (part(0).charAt(1)) {
                        case 'C' -> Placing.CENTER;
                        case 'R' -> Placing.FLOAT_RIGHT;
                        case 'L' -> Placing.FLOAT_LEFT;
                        default -> Placing.START;
                    };
        };
    }

    private String part(int number) {
        return number < parts.size() ? parts.get(number) : "";
    }

    private String text(int number) {
        return Entities.decode(part(number));
    }

    @Override
    public Change change(PictureEdit edit) {
        boolean several = form == Form.LETTER && !part(0).startsWith("1");
        boolean json = form == Form.IMAGE && part(form.style).equals("CDM");
        if (several || json) {
            return Change.none();
        }
        return switch (edit) {
            case PictureEdit.Alt(String text) -> retag(tag -> PictureTags.said(tag, text));
            case PictureEdit.Width(Optional<Integer> pixels) ->
                    retag(tag -> PictureTags.wide(tag, pixels));
            case PictureEdit.Place(Placing placing) -> place(placing);
            case PictureEdit.Link(String href) -> with(form.link, Escapes.attribute(href));
            case PictureEdit.Caption(String text) -> with(form.caption, Escapes.attribute(text));
        };
    }

    private Change retag(UnaryOperator<String> other) {
        String tag = other.apply(tag(part(form.attributes)));
        return with(form.attributes, tag.substring("<img".length(), tag.length() - 1).strip());
    }

    private Change place(Placing placing) {
        return switch (form) {
            case IMAGE -> with(form.style, PlacingWords.tistory(part(form.style), placing));
            case GRID -> Change.none();
            case LETTER ->
                    switch (placing) {
                        case START -> with(0, "1N");
                        case CENTER -> with(0, "1C");
                        case END -> Change.none();
                        case FLOAT_LEFT -> with(0, "1L");
                        case FLOAT_RIGHT -> with(0, "1R");
                    };
        };
    }

    /// The token with another part; a part that is missing is put behind those before it.
    private Change with(int number, String text) {
        if (number == NONE || part(number).equals(text)) {
            return Change.none();
        }
        List<String> others = new ArrayList<>(parts);
        while (others.size() <= number) {
            others.add("");
        }
        others.set(number, text);
        return Change.between(source, START + String.join("|", others) + END);
    }

    private static String tag(String attributes) {
        return "<img " + attributes + ">";
    }
}
