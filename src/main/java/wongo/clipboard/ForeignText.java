package wongo.clipboard;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

import java.util.List;
import java.util.stream.Stream;

/// Text of other programs, as HTML on a clipboard.
public final class ForeignText {
    private ForeignText() {}

    /// Reads any HTML, however broken; what says nothing gives an empty stretch.
    public static Arrival read(String html) {
        Document page = Jsoup.parse(Frame.withoutHeader(html));
        if (Kept.suits(page)) {
            return kept(Frame.withoutHeader(html), Frame.content(html));
        }
        Css.spread(page);
        ForeignReader.Found found = ForeignReader.read(page.body());
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
