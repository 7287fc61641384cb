package wongo.clipboard;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Text of other programs, as HTML on a clipboard.
public final class ForeignText {
    private ForeignText() {}

    /// Reads any HTML, however broken; what says nothing gives an empty stretch.
    public static Arrival read(String html) {
        return read(html, page -> {});
    }

    /// The same for the cells of a table that is there. The grounds of the cells in it stay behind,
    /// and so do the colours of text that could not be read without them.
    public static Arrival readForCells(String html) {
        return read(html, ForeignText::unground);
    }

    private static void unground(Document page) {
        for (Element cell : page.select("table, tr, td, th")) {
            cell.removeAttr("bgcolor");
            cell.attr(
                    "style", cell.attr("style") + ";background:none;background-color:transparent");
        }
    }

    private static Arrival read(String html, Consumer<Document> preparing) {
        Document page = Jsoup.parse(Frame.withoutHeader(html));
        if (Kept.suits(page)) {
            return kept(Frame.withoutHeader(html), Frame.content(html));
        }
        Css.spread(page);
        preparing.accept(page);
        ForeignReader.Found found = ForeignReader.read(page.body(), Look.PLAIN);
        boolean inline =
                found.inline()
                        && found.parts().getFirst() instanceof Part.Words words
                        && words.level() == 0;
        String stretch =
                inline
                        ? Phrase.of(((Part.Words) found.parts().getFirst()).runs())
                        : Draft.of(found.parts());
        return new Arrival(stretch, pictures(found.parts()), found.frames());
    }

    /// Reads plain text that is a table; nothing where it is not.
    public static Optional<Arrival> table(String text, TableText where) {
        return where.rows(text).map(ForeignText::table);
    }

    /// A table of texts, short rows filled up.
    public static Arrival table(List<List<String>> texts) {
        int width = texts.stream().mapToInt(List::size).max().orElse(0);
        List<List<Part.Cell>> rows = texts.stream().map(row -> cells(row, width)).toList();
        return new Arrival(Draft.of(List.of(new Part.Table(rows, List.of()))), List.of(), 0);
    }

    private static List<Part.Cell> cells(List<String> row, int width) {
        return Stream.concat(row.stream(), Stream.generate(() -> ""))
                .limit(width)
                .map(text -> Part.Cell.of(Lines.visible(text)))
                .toList();
    }

    /// Where nothing had to be taken out, the source is what it was.
    private static Arrival kept(String html, String content) {
        Document page = parsed(html);
        int frames = Kept.clean(page.body());
        boolean same = source(parsed("<body>" + content)).equals(source(page));
        String stretch = same ? content : source(Kept.parted(page));
        List<Picture> pictures =
                page.body().select("img").stream().map(ForeignText::picture).toList();
        return new Arrival(stretch.strip(), pictures, frames);
    }

    /// Tistory's attributes keep their capitals.
    private static Document parsed(String html) {
        return Jsoup.parse(html, Parser.htmlParser().settings(new ParseSettings(false, true)));
    }

    private static String source(Document page) {
        page.outputSettings().prettyPrint(false).escapeMode(EscapeMode.base);
        return page.body().html();
    }

    private static Picture picture(Element image) {
        return new Picture(
                image.attributes().getIgnoreCase("src"), image.attributes().getIgnoreCase("alt"));
    }

    private static List<Picture> pictures(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> Inline.runs(part).stream())
                .flatMap(run -> run instanceof Run.Image image ? Stream.of(image.picture()) : null)
                .toList();
    }
}
