package wongo.clipboard;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import wongo.article.Kind.Align;
import wongo.article.Mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a foreign page into its parts.
final class ForeignReader {
    private static final Set<String> NOTHING =
            Set.of(
                    "script",
                    "style",
                    "template",
                    "head",
                    "title",
                    "meta",
                    "link",
                    "base",
                    "svg",
                    "canvas",
                    "button",
                    "select",
                    "textarea",
                    "noscript",
                    "xml",
                    "object",
                    "applet",
                    "embed",
                    "map",
                    "colgroup",
                    "col",
                    "datalist",
                    "dialog");
    private static final Set<String> FRAMES = Set.of("iframe", "video", "audio");

    /// Where in the page the reading is.
    ///
    /// @param level of the heading around, 0 for none
    /// @param depth how many lists are around
    private record Spot(Look look, Align align, int level, int depth, boolean quoted) {
        Spot in(Element element) {
            return new Spot(look.in(element), align, level, depth, quoted);
        }

        Spot aligned(Element element) {
            return new Spot(look, Blocks.align(element).orElse(align), level, depth, quoted);
        }

        Spot heading(int to) {
            return new Spot(look.without(new Mark.Bold()), align, to, depth, quoted);
        }

        Spot deeper() {
            return new Spot(look, align, level, depth + 1, quoted);
        }

        Spot quote() {
            return new Spot(look.without(new Mark.Italic()), align, level, depth, true);
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private final Lines line = new Lines();
    private int frames;
    private Optional<Part.Number> number = Optional.empty();
    private int item = -1;

    private ForeignReader() {}

    /// What a page was found to be.
    ///
    /// @param inline whether it is part of a line: no block stands in it
    record Found(List<Part> parts, int frames, boolean inline) {}

    static boolean isNothing(Element element) {
        return NOTHING.contains(element.normalName());
    }

    /// @param look of the text around
    static Found read(Element body, Look look) {
        ForeignReader reader = new ForeignReader();
        Spot spot = new Spot(look, Align.START, 0, 0, false);
        reader.children(body, spot);
        boolean inline = reader.parts.isEmpty();
        reader.endLine(spot);
        return new Found(reader.parts, reader.frames, inline && reader.parts.size() == 1);
    }

    private void children(Element parent, Spot spot) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                line.text(text.getWholeText(), spot.look());
            } else if (node instanceof Element element && !isHidden(element)) {
                element(element, spot);
            }
        }
    }

    private static boolean isHidden(Element element) {
        return isNothing(element)
                || Css.of(element).hides()
                || element.hasAttr("hidden")
                || element.hasClass("katex-html");
    }

    private void element(Element element, Spot spot) {
        String name = element.normalName();
        switch (name) {
            case "br" -> {
                if (!element.hasClass("Apple-interchange-newline")) {
                    line.lineBreak();
                }
            }
            case "img" ->
                    Images.text(element)
                            .ifPresentOrElse(
                                    text -> line.text(text, spot.look()),
                                    () -> image(element, spot));
            case "hr" -> part(spot, new Part.Rule());
            case "input" -> tick(element, spot);
            case "math" -> line.text(Blocks.formula(element), spot.look());
            case "table" -> table(element, spot);
            case "ul", "ol", "menu", "dir" -> list(element, spot);
            case "li" -> item(element, spot);
            case "blockquote" -> {
                endLine(spot);
                Spot quoted = spot.in(element).quote();
                children(element, quoted);
                endLine(quoted);
            }
            default -> other(element, spot);
        }
    }

    private void other(Element element, Spot spot) {
        if (FRAMES.contains(element.normalName())) {
            frame(element, spot);
        } else if (Blocks.isCode(element)) {
            part(spot, Blocks.code(element));
        } else if (Blocks.card(element).isPresent()) {
            card(element, Blocks.card(element).get(), spot);
        } else if (Blocks.isFigure(element) && Images.only(element).isPresent()) {
            figure(element, spot);
        } else if (Blocks.isParagraphBreak(element)) {
            line.lineBreak();
            line.lineBreak();
        } else if (Blocks.isBlock(element)) {
            block(element, spot);
        } else {
            children(element, spot.in(element));
        }
    }

    /// A card that shows another page becomes a link with that page's title.
    private void card(Element element, Element title, Spot spot) {
        endLine(spot);
        line.text(title.text(), Look.PLAIN.in(element));
        endLine(spot);
    }

    private void block(Element element, Spot spot) {
        endLine(spot);
        Optional<WordList> word = WordList.of(element);
        if (word.isPresent()) {
            wordItem(element, word.get(), spot);
            return;
        }
        Spot inside = spot.in(element).aligned(element);
        int level = Blocks.level(element);
        Spot own = level > 0 ? inside.heading(level) : inside;
        children(element, own);
        endLine(own);
    }

    private void wordItem(Element element, WordList word, Spot spot) {
        Spot inside = spot.in(element);
        children(element, inside);
        List<Run> runs = line.take().stream().flatMap(List::stream).toList();
        boolean first =
                !(!parts.isEmpty()
                        && parts.getLast() instanceof Part.Item(int depth, var number, var before)
                        && depth == word.depth());
        parts.add(
                new Part.Item(
                        word.depth(),
                        first || word.number().isBullet() ? word.number() : new Part.Number(1),
                        runs));
    }

    private void list(Element element, Spot spot) {
        endLine(spot);
        Optional<Part.Number> outside = number;
        int outer = item;
        item = -1;
        number = Optional.of(Blocks.number(element));
        children(element, spot.deeper());
        endLine(spot);
        number = outside;
        item = outer;
    }

    private void item(Element element, Spot spot) {
        endLine(spot);
        int outer = item;
        Spot inside = spot.in(element);
        item = parts.size();
        parts.add(
                new Part.Item(
                        Math.max(1, spot.depth()), number.orElse(new Part.Number(0)), List.of()));
        number = number.map(some -> some.isBullet() ? some : new Part.Number(some.first() + 1));
        children(element, inside);
        endLine(inside);
        item = outer;
    }

    private void table(Element element, Spot spot) {
        if (Tables.isLayout(element)) {
            Tables.cells(element).forEach(cell -> cell(cell, spot));
            return;
        }
        part(spot, Tables.read(element));
    }

    /// A cell of a table that only lays a page out.
    private void cell(Element cell, Spot spot) {
        boolean alone = Tables.isAlone(cell);
        if (!alone) {
            endLine(spot);
        }
        children(cell, spot.in(cell));
        if (!alone) {
            endLine(spot);
        }
    }

    private void image(Element element, Spot spot) {
        Images.picture(element).ifPresent(picture -> line.image(picture, spot.look()));
    }

    private void tick(Element element, Spot spot) {
        if (element.attr("type").equals("checkbox")) {
            line.text(element.hasAttr("checked") ? "☑ " : "☐ ", spot.look());
        }
    }

    private void figure(Element element, Spot spot) {
        Optional<Picture> picture = Images.only(element).flatMap(Images::picture);
        if (picture.isEmpty()) {
            children(element, spot);
            return;
        }
        endLine(spot);
        List<Run> caption =
                Images.caption(element)
                        .map(words -> Inline.of(words, Look.PLAIN))
                        .orElse(List.of());
        Run.Image image = new Run.Image(picture.get(), Images.look(element, spot.look()).marks());
        parts.add(
                caption.isEmpty()
                        ? new Part.Words(0, Align.START, List.of(image))
                        : new Part.Figure(image, caption));
    }

    /// What shows something of another page becomes a link to that page.
    private void frame(Element element, Spot spot) {
        String address = element.attr("src").isEmpty() ? source(element) : element.attr("src");
        Optional<String> link = Address.of(address.startsWith("//") ? "https:" + address : address);
        if (link.isPresent()) {
            endLine(spot);
            frames++;
            line.text(link.get(), Look.PLAIN.plain(Set.of(new Mark.Link(link.get()))));
            endLine(spot);
        }
    }

    private static String source(Element element) {
        Element source = element.selectFirst("source[src]");
        return source == null ? "" : source.attr("src");
    }

    private void part(Spot spot, Part part) {
        endLine(spot);
        parts.add(part);
        item = -1;
    }

    private void endLine(Spot spot) {
        boolean touched = line.isTouched();
        List<List<Run>> paragraphs = line.take();
        if (paragraphs.isEmpty()) {
            if (touched && item < 0) {
                parts.add(new Part.Words(0, Align.START, List.of()));
            }
            return;
        }
        for (List<Run> runs : paragraphs) {
            add(spot, runs);
        }
    }

    private void add(Spot spot, List<Run> runs) {
        if (item >= 0 && item == parts.size() - 1 && parts.getLast() instanceof Part.Item last) {
            parts.set(
                    item,
                    new Part.Item(last.depth(), last.number(), Inline.joined(last.runs(), runs)));
        } else if (spot.depth() > 0 && item >= 0) {
            item = parts.size();
            parts.add(new Part.Item(spot.depth(), number.orElse(new Part.Number(0)), runs));
        } else if (spot.quoted() && spot.level() == 0) {
            parts.add(new Part.Quote(runs));
        } else {
            parts.add(
                    new Part.Words(
                            spot.level(),
                            spot.align(),
                            spot.level() == 0 ? runs : Inline.unbolded(runs)));
        }
    }
}
