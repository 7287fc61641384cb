package wongo.preview;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

import wongo.article.Atom;
import wongo.article.Block;
import wongo.article.Blocks;
import wongo.article.Dialect;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A block's HTML as it may be shown: nothing of it runs, loads, sends or leads away by itself.
final class BlockHtml {
    private static final String TAGS =
            """
            figure figcaption details summary mark s del ins hr kbd samp var abbr section
            article header footer aside main address center font tt big ruby rt rp wbr time bdi
            bdo dfn
            """;
    private static final String ATTRIBUTES =
            """
            style class lang dir title align valign width height border cellpadding cellspacing
            bgcolor color face size colspan rowspan scope span start type value reversed open
            datetime data-ke-size data-ke-style data-ke-type data-ke-align data-ke-list-type
            data-text-less
            """;

    private final Cleaner cleaner =
            new Cleaner(
                    Safelist.relaxed()
                            .addTags(words(TAGS))
                            .addAttributes(":all", words(ATTRIBUTES))
                            .removeProtocols("img", "src", "http", "https"));
    private final Pictures pictures;
    private final Dialect dialect;

    BlockHtml(Pictures pictures, Dialect dialect) {
        this.pictures = pictures;
        this.dialect = dialect;
    }

    private static String[] words(String text) {
        return text.strip().split("\\s+");
    }

    /// @param body the blocks that it stands among
    String of(Block block, Blocks body) {
        Optional<String> card = block instanceof Block.Embed ? embeds(block) : Optional.empty();
        return card.orElseGet(() -> clean(dialect.html(body, block)));
    }

    /// @param before of another body: what says the same is not looked through again
    Ending ending(Blocks body, Ending before) {
        String said = dialect.ending(body);
        return said.equals(before.said()) ? before : new Ending(said, clean(said));
    }

    /// Whether equal blocks of two bodies may differ here.
    boolean differ(Blocks one, Blocks other) {
        return !dialect.shared(one).equals(dialect.shared(other));
    }

    private static Optional<String> embeds(Block block) {
        String cards =
                atoms(block)
                        .flatMap(
                                atom ->
                                        atom instanceof Atom.Embed(String label, String address)
                                                ? Stream.of(card(label, address))
                                                : Stream.of())
                        .collect(Collectors.joining());
        return cards.isEmpty() ? Optional.empty() : Optional.of(cards);
    }

    private static Stream<Atom> atoms(Block block) {
        return block.lines().stream().flatMap(line -> line.prose().atoms().values().stream());
    }

    private static String card(String label, String address) {
        Element card = new Element("div").addClass("embed");
        card.appendElement("strong").text(label);
        card.appendElement("small").text(address);
        return card.outerHtml();
    }

    private String clean(String source) {
        Document said = Jsoup.parseBodyFragment(source);
        said.select("input[type=checkbox]").forEach(BlockHtml::draw);
        Document clean = cleaner.clean(said);
        clean.outputSettings().prettyPrint(false);
        clean.select("[style]").forEach(BlockHtml::calm);
        clean.select("img").forEach(this::show);
        clean.select("a[href]").forEach(link -> link.attr("title", link.attr("href")));
        label(clean.body());
        return clean.body().html();
    }

    /// The box of a task, which nobody may tick here.
    private static void draw(Element checkbox) {
        Element box = new Element("span").addClass("task");
        checkbox.replaceWith(checkbox.hasAttr("checked") ? box.addClass("done") : box);
    }

    private static void calm(Element element) {
        element.attr("style", Styles.calm(element.attr("style")));
    }

    private void show(Element image) {
        String source = image.attr("src");
        if (source.startsWith("data:image/")) {
            return;
        }
        Optional<String> address = pictures.address(source);
        if (address.isPresent()) {
            image.attr("src", address.get());
        } else {
            String alt = image.attr("alt");
            image.replaceWith(placeholder(alt.isBlank() ? source : alt).addClass("missing"));
        }
    }

    private static void label(Element body) {
        for (TextNode text : body.nodeStream(TextNode.class).toList()) {
            if (Token.isIn(text.getWholeText()) && !isCode(text)) {
                Token.cut(text.getWholeText()).forEach(piece -> text.before(node(piece)));
                text.remove();
            }
        }
    }

    private static boolean isCode(TextNode text) {
        return text.parent() instanceof Element parent && parent.closest("pre, code") != null;
    }

    private static Node node(Token.Piece piece) {
        return piece.label()
                .<Node>map(BlockHtml::placeholder)
                .orElseGet(() -> new TextNode(piece.text()));
    }

    private static Element placeholder(String label) {
        return new Element("span").addClass("placeholder").text(label);
    }
}
