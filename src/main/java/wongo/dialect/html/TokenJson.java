package wongo.dialect.html;

import wongo.article.Atom;
import wongo.article.Illustration;
import wongo.article.Illustration.Placing;
import wongo.article.PictureEdit;
import wongo.text.Change;
import wongo.text.Edit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A token that says what it knows as JSON:
/// `[##_Image|kage@…|CDM|1.3|{"originWidth":640,"style":"alignCenter",…}_##]`. Its texts are
/// written as in HTML, then as in JSON.
///
/// @param source the whole token
/// @param file what the server calls the file
record TokenJson(String source, String file, JsonObject fields) implements PictureToken {
    private static final Pattern FORM =
            Pattern.compile("\\[##_Image\\|([^|{]*)\\|CDM\\|[^|{]*\\|(?=\\{)");
    private static final List<String> SIZE =
            List.of("originWidth", "originHeight", "style", "width", "height");
    private static final List<String> TEXTS =
            List.of(
                    "originWidth",
                    "originHeight",
                    "style",
                    "width",
                    "height",
                    "link",
                    "isLinkNewWindow",
                    "alt",
                    "title");

    static Optional<PictureToken> of(String source) {
        Matcher form = FORM.matcher(source);
        return form.lookingAt()
                ? JsonObject.at(source, form.end())
                        .map(fields -> new TokenJson(source, form.group(1), fields))
                : Optional.empty();
    }

    @Override
    public Illustration illustration() {
        String name = text("filename");
        Atom.Stored stored =
                new Atom.Stored(
                        name.isEmpty() ? file : name,
                        text("caption"),
                        Atoms.pixels(fields.value("originWidth")).orElse(0),
                        Atoms.pixels(fields.value("originHeight")).orElse(0));
        return new Illustration(
                PictureToken.picture(text("alt"), Atoms.pixels(fields.value("width")), stored),
                PlacingWords.read(fields.value("style")).orElse(Placing.START),
                text("link"),
                stored.caption());
    }

    private String text(String name) {
        return Entities.decode(fields.value(name));
    }

    @Override
    public Change change(PictureEdit edit) {
        return switch (edit) {
            case PictureEdit.Alt(String text) -> say("alt", text, TEXTS);
            case PictureEdit.Caption(String text) -> say("caption", text, TEXTS);
            case PictureEdit.Link(String href) -> link(href);
            case PictureEdit.Place(Placing placing) ->
                    put(
                            "style",
                            quoted(PlacingWords.tistory(fields.value("style"), placing)),
                            SIZE);
            case PictureEdit.Width(Optional<Integer> pixels) -> width(pixels);
        };
    }

    /// A text that is emptied goes with its name.
    private Change say(String name, String text, List<String> behind) {
        return text.isEmpty() ? take(name) : put(name, quoted(text), behind);
    }

    /// As Tistory's editor does, a new link opens a window of its own.
    private Change link(String href) {
        Change link = say("link", href, SIZE);
        Change window =
                href.isEmpty()
                        ? after(link, token -> token.take("isLinkNewWindow"))
                        : fields.find("link").isPresent()
                                ? Change.none()
                                : after(
                                        link,
                                        token ->
                                                token.put(
                                                        "isLinkNewWindow",
                                                        "true",
                                                        List.of("link")));
        return link.then(window);
    }

    private Change width(Optional<Integer> pixels) {
        if (pixels.isEmpty()) {
            Change width = take("width");
            return width.then(after(width, token -> token.take("height")));
        }
        Change width = put("width", pixels.get().toString(), SIZE);
        return width.then(after(width, token -> token.height(height(pixels.get()))));
    }

    private Change height(Optional<Integer> height) {
        return height.map(pixels -> put("height", pixels.toString(), SIZE))
                .orElseGet(() -> take("height"));
    }

    /// The height that goes with a width, by what the token says of the file or of itself.
    private Optional<Integer> height(int width) {
        return proportion("originWidth", "originHeight", width)
                .or(() -> proportion("width", "height", width));
    }

    private Optional<Integer> proportion(String width, String height, int now) {
        return Proportion.of(Atoms.pixels(fields.value(width)), Atoms.pixels(fields.value(height)))
                .map(proportion -> proportion.height(now));
    }

    private interface Step {
        Change on(TokenJson token);
    }

    private Change after(Change change, Step step) {
        return of(change.apply(source))
                .map(token -> step.on((TokenJson) token))
                .orElse(Change.none());
    }

    private Change put(String name, String literal, List<String> behind) {
        return Change.of(fields.put(name, literal, behind));
    }

    private Change take(String name) {
        return Change.of(fields.take(name).stream().toArray(Edit[]::new));
    }

    private static String quoted(String text) {
        return JsonObject.quoted(text.replace("&", "&amp;").replace("<", "&lt;"));
    }
}
