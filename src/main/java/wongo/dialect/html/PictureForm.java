package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Block;
import wongo.article.FrontMatter;
import wongo.article.PictureEdit;
import wongo.article.Rereading;
import wongo.text.Change;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A new image, spelled as the article spells its others.
final class PictureForm {
    /// What is true of one file only.
    private static final List<String> OF_THE_FILE =
            List.of(
                    "id",
                    "srcset",
                    "sizes",
                    "onerror",
                    "title",
                    "data-origin-width",
                    "data-origin-height",
                    "data-filename",
                    "data-image-id");

    private static final Set<String> ADDRESSES = Set.of("src", "data-url", "data-phocus");

    private PictureForm() {}

    /// Like the article's last image that stands alone, without its link, width and caption;
    /// plainly in a paragraph where there is none.
    static String of(Article article, String address, String alt) {
        return article.body().stream()
                .filter(PictureForm::isModel)
                .reduce((first, last) -> last)
                .flatMap(model -> like(article, model, alt))
                .map(model -> renamed(model, address))
                .orElseGet(() -> plain(article, address, alt));
    }

    private static boolean isModel(Block block) {
        return block instanceof Block.Image
                && PictureSource.spots(block).size() == 1
                && block.source().contains("<img");
    }

    private static Optional<String> like(Article article, Block model, String alt) {
        Article alone =
                new Article(
                        FrontMatter.none(),
                        Rereading.read(model.source(), HtmlReader::of),
                        article.spelling());
        for (PictureEdit edit :
                List.of(
                        new PictureEdit.Link(""),
                        new PictureEdit.Width(Optional.empty()),
                        new PictureEdit.Caption(""),
                        new PictureEdit.Alt(alt))) {
            int at = alone.source().indexOf("<img");
            Change change =
                    Picturing.at(alone, at)
                            .map(picture -> picture.change(edit))
                            .orElse(Change.none());
            alone = alone.apply(change);
        }
        String source = alone.source();
        return alone.body().count() == 1 ? Optional.of(source) : Optional.empty();
    }

    private static String renamed(String model, String address) {
        StringBuilder source = new StringBuilder();
        for (Token token : Tags.tokens(model)) {
            String text = token.span().of(model);
            source.append(token instanceof Token.Start ? renamedTag(text, address) : text);
        }
        return source.toString();
    }

    private static String renamedTag(String tag, String address) {
        String bare = withoutFile(tag);
        for (String name : ADDRESSES) {
            if (Attributes.of(bare).find(name).isPresent()) {
                bare = AttributeEdits.with(bare, name, address);
            }
        }
        return bare;
    }

    /// A tag without what is true of one file only.
    static String withoutFile(String tag) {
        String bare = tag;
        for (String name : OF_THE_FILE) {
            bare = Tags.without(bare, name);
        }
        return bare;
    }

    private static String plain(Article article, String address, String alt) {
        String open = HtmlSpelling.openTag(article, "p");
        return open
                + "<img src=\""
                + Escapes.attribute(address)
                + "\" alt=\""
                + Escapes.attribute(alt)
                + "\" />"
                + Tags.closing(open);
    }
}
