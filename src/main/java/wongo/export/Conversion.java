package wongo.export;

import wongo.article.Article;
import wongo.article.Atom;
import wongo.article.Block;
import wongo.article.Kind;
import wongo.article.Line;

import java.util.List;
import java.util.Optional;

/// A post with its body in the other dialect: Markdown for HTML, HTML for Markdown. The front
/// matter stays as it is.
///
/// @param colours what becomes of them in Markdown
public record Conversion(Form form, Colours colours) {
    /// What a body is written in.
    public enum Form {
        MARKDOWN(".md"),
        HTML(".html");

        private final String extension;

        Form(String extension) {
            this.extension = extension;
        }

        /// How the command line calls it.
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public static Optional<Form> named(String word) {
            return List.of(values()).stream().filter(form -> form.word().equals(word)).findFirst();
        }

        /// What the body of an article is written in.
        public static Form of(Article article) {
            return HtmlBody.isMarkdown(article) ? MARKDOWN : HTML;
        }

        public Form other() {
            return this == MARKDOWN ? HTML : MARKDOWN;
        }
    }

    /// One file with the article's own name and the other ending, and what is not as it was.
    public Export of(Article article, Origin origin) {
        Losses losses = new Losses();
        String name = origin.stem() + form.extension;
        String text =
                form == Form.MARKDOWN
                        ? markdown(article, origin, losses)
                        : html(article, origin, losses);
        return new Export(List.of(Output.of(name, text)), losses.report());
    }

    private String markdown(Article article, Origin origin, Losses losses) {
        return Markdown.text(colours.in(article, losses), origin, losses, Markdown.Reader.KRAMDOWN);
    }

    private static String html(Article article, Origin origin, Losses losses) {
        article.body().forEach(block -> lose(block, losses));
        return article.frontMatter().source() + HtmlBody.of(article, origin);
    }

    /// What HTML has no word for.
    private static void lose(Block block, Losses losses) {
        String source = block.source().strip();
        if (block instanceof Block.Wrapper wrapper && wrapper.name().equals("{:}")) {
            losses.dropped("attributes", source);
        } else if (source.startsWith("[^") && !block.lines().isEmpty()) {
            losses.changed("footnote", source);
        }
        for (Line line : block.lines()) {
            if (line.kind() instanceof Kind.Item item && item.marker().isBox()) {
                losses.changed("task", line.prose().text());
            }
            for (Atom atom : line.prose().atoms().values()) {
                if (atom instanceof Atom.Opaque(String text)) {
                    lose(text.strip(), losses);
                }
            }
        }
    }

    private static void lose(String opaque, Losses losses) {
        if (opaque.startsWith("$$")) {
            losses.changed("formula", opaque);
        } else if (opaque.startsWith("{{") || opaque.startsWith("{%")) {
            losses.kept("template", opaque);
        } else if (opaque.startsWith("*[")) {
            losses.dropped("abbreviation", opaque);
        }
    }
}
