package wongo.export;

import wongo.article.Article;
import wongo.article.FieldEdit;
import wongo.article.FieldPath;
import wongo.article.FrontMatter;
import wongo.article.FrontMatterDialect;
import wongo.article.Value;
import wongo.dialect.yaml.YamlFrontMatter;
import wongo.text.Change;
import wongo.text.Lines;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A post for the `_posts` folder of a Jekyll site: the article's own bytes under the name that
/// Jekyll wants, with its template language kept off the body.
final class Jekyll implements Target {
    private static final Set<String> KNOWN =
            Set.of(".md", ".markdown", ".mkdown", ".mkdn", ".mkd", ".html");
    private static final FrontMatterDialect YAML = new YamlFrontMatter();
    private static final Pattern MARKDOWN_LINE =
            Pattern.compile("(?m)^(?:!\\[[^\\]\\n]*\\]\\(|#{1,6} |[-*+] |\\d+\\. |> |```)");

    @Override
    public String name() {
        return "jekyll";
    }

    @Override
    public Export export(Article article, Origin origin) {
        Losses losses = new Losses();
        PostName name = PostName.of(article, origin);
        if (name.isGuessed()) {
            losses.changed("date", name.date().toString());
        }
        String body = article.source().substring(article.bodyStart());
        String text =
                head(article, losses) + (isLiteral(article) ? body : Liquid.guard(body, losses));
        String path = name.stem() + extension(origin, body);
        return new Export(List.of(Output.of(path, text)), losses.report());
    }

    private static boolean isLiteral(Article article) {
        return article.frontMatter().text("render_with_liquid").equals("false");
    }

    private static String head(Article article, Losses losses) {
        FrontMatter frontMatter = article.frontMatter();
        if (frontMatter.source().isEmpty()) {
            // Jekyll ignores a file in _posts that has no front matter.
            String title = Title.of(article);
            losses.changed("front-matter-added", title);
            String end = Lines.endingOf(article.source());
            return "---" + end + "title: " + Yaml.quoted(title) + end + "---" + end + end;
        }
        if (!frontMatter.isReadable()) {
            losses.changed("front-matter-broken", "");
            return frontMatter.source();
        }
        return YAML.mayBegin(frontMatter.source())
                ? frontMatter.source()
                : respelled(frontMatter, losses);
    }

    /// Jekyll reads YAML only.
    private static String respelled(FrontMatter frontMatter, Losses losses) {
        losses.changed("front-matter-respelled", "");
        String end = Lines.endingOf(frontMatter.source());
        String head = "---" + end + "---" + end;
        for (Value.Entry entry : frontMatter.tree().entries()) {
            FrontMatter before = YAML.read(head);
            FieldPath field = FieldPath.of(entry.key());
            Value text = Value.of(entry.value().text());
            head =
                    YAML.change(before, new FieldEdit.Set(field, entry.value()))
                            .or(() -> YAML.change(before, new FieldEdit.Set(field, text)))
                            .orElseGet(Change::none)
                            .apply(head);
        }
        return head;
    }

    private static String extension(Origin origin, String body) {
        if (KNOWN.contains(origin.extension())) {
            return origin.extension();
        }
        return MARKDOWN_LINE.matcher(body).find() ? ".md" : ".html";
    }
}
