package wongo.dialect.markdown;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A page as a reader of Markdown made it, without what we have decided to leave different. Each
/// step says why.
final class Page {
    private static final Pattern RAW =
            Pattern.compile("(?s)\\{%-?\\s*raw\\s*-?%\\}(.*?)\\{%-?\\s*endraw\\s*-?%\\}");
    private static final Pattern VERBATIM =
            Pattern.compile(
                    "(?s)\\{%-?\\s*(highlight|comment|capture)\\b.*?\\{%-?\\s*end\\1\\s*-?%\\}");
    private static final Pattern TAG =
            Pattern.compile(
                    "(?s)\\{%.*?%\\}|\\{\\{(?:<|&lt;).*?(?:>|&gt;)\\}\\}|\\{\\{%.*?%\\}\\}");
    private static final Pattern VALUE = Pattern.compile("(?s)\\{\\{.*?\\}\\}");
    private static final Set<String> OBJECTS = Set.of("img", "br", "input", "iframe", "svg");

    private final Element body;

    Page(String html) {
        this.body = Jsoup.parseBodyFragment(html).body();
    }

    /// A text with its templates filled in, as Jekyll and Hugo do before Markdown is read.
    static String filled(String text) {
        String open = RAW.matcher(text).replaceAll("$1");
        String whole = VERBATIM.matcher(open).replaceAll("<figure></figure>");
        return VALUE.matcher(TAG.matcher(whole).replaceAll("")).replaceAll("VALUE");
    }

    /// What it says, by words.
    String said() {
        return Said.by(body.html());
    }

    /// A tag alone on its line is HTML to CommonMark and begins a paragraph to kramdown.
    Page withoutParagraphsAroundObjects() {
        for (Element paragraph : body.select("p")) {
            boolean text = paragraph.textNodes().stream().anyMatch(node -> !node.isBlank());
            boolean words =
                    paragraph.children().stream()
                            .anyMatch(child -> !OBJECTS.contains(child.normalName()));
            if (!text && !words) {
                paragraph.unwrap();
            } else {
                while (OBJECTS.contains(first(paragraph))) {
                    paragraph.before(paragraph.child(0));
                }
            }
        }
        return this;
    }

    private static String first(Element paragraph) {
        Element first = paragraph.firstElementChild();
        boolean begins = first != null && first.previousSibling() == null;
        return begins ? first.normalName() : "";
    }

    /// Formulas are for a script on the page: what comes to it of their text is no Markdown.
    Page withoutFormulas() {
        body.select("div.math").remove();
        for (Element each : body.select("p")) {
            if (each.text().startsWith("$$") && each.text().endsWith("$$")) {
                each.remove();
            }
        }
        return this;
    }

    /// We show a note where it is written, block by block; others at the end of the page, by
    /// number.
    Page withoutNotes() {
        body.select("div.footnotes, section.footnotes, div.footnote").remove();
        body.select("sup:has(a[href^=#fn])").forEach(note -> note.replaceWith(new TextNode("^")));
        return this;
    }

    /// GFM has no ids behind headings; Hugo and kramdown have.
    Page withoutIds() {
        for (Element heading : body.select("h1, h2, h3, h4, h5, h6")) {
            heading.html(heading.html().replaceAll(" \\{#[\\w:-]+\\}$", ""));
        }
        return this;
    }

    /// kramdown makes links of addresses in brackets only; GFM and our surface of all.
    Page withoutBareAddresses() {
        for (Element link : body.select("a[href]")) {
            String shown = link.text();
            if (List.of(shown, "mailto:" + shown, "http://" + shown).contains(link.attr("href"))) {
                link.unwrap();
            }
        }
        return this;
    }

    /// kramdown begins every list with 1, and sets items apart one by one.
    Page withPlainLists() {
        body.select("ol").removeAttr("start");
        for (Element paragraph : body.select("li > p")) {
            paragraph.appendText("\n").unwrap();
        }
        return this;
    }
}
