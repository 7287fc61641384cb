package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Atom;
import wongo.article.Block;
import wongo.article.Blocks.Place;
import wongo.article.FrontMatter;
import wongo.article.Kind;
import wongo.article.Line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A stretch of source that is about to be put into an article: its blocks, and which of them are
/// lines of text that can run on in a line of the article.
public final class Scion {
    private final String source;
    private final Article article;
    private final List<Place> blocks;

    private Scion(String source, Article article) {
        this.source = source;
        this.article = article;
        this.blocks =
                article.body()
                        .places(0)
                        .filter(place -> !(place.block() instanceof Block.Gap))
                        .toList();
    }

    /// Ids that the article has already are left out, since none may occur twice in a page.
    public static Scion of(Article host, String stretch) {
        return as(host, new Ids(host).freed(stretch));
    }

    /// As it stands: in Markdown what looks like an id may be code.
    public static Scion as(Article host, String stretch) {
        String source = stretch.strip();
        return new Scion(
                source,
                new Article(
                        FrontMatter.none(), host.spelling().body().read(source), host.spelling()));
    }

    public String source() {
        return source;
    }

    Article article() {
        return article;
    }

    public boolean isEmpty() {
        return source.isEmpty();
    }

    /// Whether it is text without a tag of its own around it.
    public boolean isBare() {
        return blocks.size() == 1
                && isPlain(blocks.getFirst())
                && line(blocks.getFirst()).outer().equals(line(blocks.getFirst()).prose().inner());
    }

    /// Whether it is one line of text.
    public boolean isOneLine() {
        return blocks.size() == 1 && isPlain(blocks.getFirst());
    }

    public boolean startsPlain() {
        return isPlain(blocks.getFirst());
    }

    public boolean endsPlain() {
        return isPlain(blocks.getLast());
    }

    /// Whether every line of it is text that can stand in an item, a quote or a cell.
    public boolean isText() {
        return blocks.stream()
                .allMatch(
                        place ->
                                switch (place.block()) {
                                    case Block.Paragraph p -> true;
                                    case Block.Heading h -> true;
                                    case Block.Quote q -> isText(q);
                                    case Block.Listing l -> isText(l);
                                    case Block.Image i -> i.lines().size() == 1 && !isFigure(i);
                                    default -> false;
                                });
    }

    private static boolean isFigure(Block block) {
        return block.source().contains("<figure");
    }

    private static boolean isText(Block block) {
        return block.lines().stream()
                .allMatch(
                        line ->
                                !(line.kind() instanceof Kind.Code)
                                        && line.prose().atoms().values().stream()
                                                .allMatch(Atom.Picture.class::isInstance));
    }

    private static boolean isPlain(Place place) {
        boolean text =
                place.block() instanceof Block.Paragraph || place.block() instanceof Block.Heading;
        return text
                && place.block().lines().size() == 1
                && !(line(place).kind() instanceof Kind.Object);
    }

    private static Line line(Place place) {
        return place.block().lines().getFirst();
    }

    /// What stands between the tags of the first line.
    public String first() {
        return inner(blocks.getFirst().block(), line(blocks.getFirst()));
    }

    public String last() {
        return inner(blocks.getLast().block(), line(blocks.getLast()));
    }

    /// The last line's own opening tag, empty if it has none.
    public String lastTag() {
        Line line = line(blocks.getLast());
        return blocks.getLast()
                .block()
                .source()
                .substring(line.outer().start(), line.prose().inner().start());
    }

    /// All behind the first block.
    public String behindFirst() {
        return source.substring(blocks.getFirst().sourceEnd());
    }

    /// All before the last block.
    public String beforeLast() {
        return source.substring(0, blocks.getLast().source());
    }

    /// All between the first block and the last.
    public String between() {
        return source.substring(blocks.getFirst().sourceEnd(), blocks.getLast().source());
    }

    public boolean isOneBlock() {
        return blocks.size() == 1;
    }

    /// The only block, if it is a list.
    public List<Block> list() {
        return isOneBlock() && blocks.getFirst().block() instanceof Block.Listing list
                ? List.of(list)
                : List.of();
    }

    /// The first block, if it is a list.
    List<Block> firstList() {
        return blocks.getFirst().block() instanceof Block.Listing list ? List.of(list) : List.of();
    }

    String lastSource() {
        return blocks.getLast().block().source();
    }

    /// What each line holds, without the tags of the line itself.
    public List<String> inners() {
        List<String> inners = new ArrayList<>();
        for (Place place : blocks) {
            place.block().lines().forEach(line -> inners.add(inner(place.block(), line)));
        }
        return inners;
    }

    /// What each line shows, objects left out.
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Place place : blocks) {
            Set<Line> surface = Set.copyOf(place.block().lines());
            place.block()
                    .texts()
                    .filter(
                            line ->
                                    !(line.kind() instanceof Kind.Object)
                                            || !surface.contains(line))
                    .forEach(
                            line ->
                                    texts.add(
                                            line.prose()
                                                    .text()
                                                    .replace(String.valueOf(Atom.CHAR), "")));
        }
        return texts;
    }

    private static String inner(Block block, Line line) {
        if (line.prose().filler().isPresent() && line.prose().elements().isEmpty()) {
            return "";
        }
        String inner = line.prose().inner().of(block.source());
        boolean item = line.kind() instanceof Kind.Item || line.kind() instanceof Kind.Continued;
        return item ? inner.strip() : inner;
    }
}
