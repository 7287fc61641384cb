package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Block;
import wongo.article.Kind;
import wongo.article.Kind.Align;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The alignment of paragraphs and headings: `text-align` in the style of their own tag.
public final class Aligning {
    private static final String PROPERTY = "text-align";
    private static final Pattern ALIGNED =
            Pattern.compile(
                    "<(?:p|h[1-6])\\s[^<>]*\\btext-align\\s*:[^<>]*>", Pattern.CASE_INSENSITIVE);

    private final Article article;
    private final Align align;

    /// The first tag of the article that is aligned. It is looked for once, not at each line: that
    /// made the time grow with the square of a long article's lines.
    private final Optional<String> usual;

    /// The tag for a line that has none, once it was asked for.
    private String fresh = "";

    Aligning(Article article, Align align) {
        this.article = article;
        this.align = align;
        this.usual = usual(article);
    }

    Change change(List<At> lines) {
        List<Edit> edits = new ArrayList<>();
        for (At at : lines) {
            boolean other =
                    !at.isInTable() && of(at.line().kind()).filter(now -> now != align).isPresent();
            if (other) {
                edits.addAll(edits(at));
            }
        }
        Change change = Change.of(edits);
        return Reading.proven(
                article,
                change,
                after -> lines.stream().allMatch(at -> isAligned(after, change, at)));
    }

    private boolean isAligned(Article after, Change change, At at) {
        boolean changes = !at.isInTable() && of(at.line().kind()).isPresent();
        return !changes
                || after.lineAt(change.map(at.inner().start(), wongo.text.Side.RIGHT))
                        .filter(now -> of(now.line().kind()).equals(Optional.of(align)))
                        .filter(now -> now.line().prose().text().equals(at.line().prose().text()))
                        .isPresent();
    }

    /// The alignment of a line; empty where it has none of its own.
    public static Optional<Align> of(Kind kind) {
        return switch (kind) {
            case Kind.Paragraph(Align own) -> Optional.of(own);
            case Kind.Heading(int level, Align own) -> Optional.of(own);
            default -> Optional.empty();
        };
    }

    private List<Edit> edits(At at) {
        if (at.outer().equals(at.inner())) {
            return List.of(
                    Edit.insert(at.inner().start(), fresh()),
                    Edit.insert(at.inner().end(), Tags.closing(fresh())));
        }
        Span opening = new Span(at.outer().start(), at.inner().start());
        String tag = Atoms.firstTag(article.slice(opening));
        return edits(tag).stream().map(edit -> edit.shift(opening.start())).toList();
    }

    private String fresh() {
        if (fresh.isEmpty()) {
            fresh = styled(HtmlSpelling.openTag(article, "p"));
        }
        return fresh;
    }

    private String styled(String tag) {
        String result = tag;
        for (Edit edit : edits(tag).reversed()) {
            result = AttributeEdits.applied(result, edit);
        }
        return result;
    }

    /// The edits of one tag, in order.
    private List<Edit> edits(String tag) {
        List<Edit> edits = new ArrayList<>();
        AttributeEdits.take(tag, "align").ifPresent(edits::add);
        String style = Attributes.of(tag).value("style");
        Style declared = Style.of(style);
        boolean only = declared.declarations().size() == 1;
        if (declared.find(PROPERTY).isPresent()) {
            edits.add(
                    align == Align.START
                            ? only
                                    ? AttributeEdits.take(tag, "style").orElseThrow()
                                    : without(tag, style)
                            : AttributeEdits.put(tag, "style", replaced(style)));
        } else if (align != Align.START) {
            edits.add(added(tag, style));
        }
        edits.sort((a, b) -> a.span().compareTo(b.span()));
        return edits;
    }

    private static Pattern declaration() {
        return Pattern.compile("(?i)(^|;)(\\s*text-align\\s*:\\s*)([^;]*)(;?)");
    }

    private String replaced(String style) {
        return declaration().matcher(style).replaceAll("$1$2" + word(align) + "$4");
    }

    private static Edit without(String tag, String style) {
        String rest = declaration().matcher(style).replaceAll("$1").replaceAll("^\\s+", "");
        String kept = style.stripTrailing().endsWith(";") ? rest : rest.replaceAll(";\\s*$", "");
        return AttributeEdits.put(tag, "style", kept);
    }

    private Edit added(String tag, String style) {
        String own = declared();
        if (style.isBlank()) {
            return isLast()
                    ? AttributeEdits.put(tag, "style", own, "data-ke-size", "class", "id")
                    : AttributeEdits.put(tag, "style", own);
        }
        String before = style.stripTrailing();
        return AttributeEdits.put(tag, "style", before + (before.endsWith(";") ? " " : "; ") + own);
    }

    /// `text-align: center;` as the article spells it.
    private String declared() {
        boolean close = usual.filter(tag -> tag.matches("(?is).*text-align:\\S.*")).isPresent();
        boolean open =
                usual.filter(tag -> tag.matches("(?is).*text-align\\s*:[^;\"']*[\"'].*"))
                        .isPresent();
        return PROPERTY + (close ? ":" : ": ") + word(align) + (open ? "" : ";");
    }

    /// Whether the article's aligned tags have their style behind their size.
    private boolean isLast() {
        return usual.filter(tag -> tag.matches("(?is)<\\w+\\s+data-ke-size.*\\bstyle.*"))
                .isPresent();
    }

    private static Optional<String> usual(Article article) {
        for (Block block : article.body()) {
            Matcher matcher = ALIGNED.matcher(block.source());
            if (matcher.find()) {
                return Optional.of(matcher.group());
            }
        }
        return Optional.empty();
    }

    /// The value of `text-align`.
    static String word(Align align) {
        return switch (align) {
            case START -> "left";
            case CENTER -> "center";
            case END -> "right";
            case JUSTIFY -> "justify";
        };
    }
}
