package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Block;
import wongo.article.Blocks.Place;
import wongo.dialect.html.Attributes.Attribute;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Headings that change their level. Their tags become those of the article's other headings of
/// that level; what a heading alone has (an `id`, an alignment) stays its own.
final class Leveling {
    private static final int DEEPEST = 6;

    private final Article article;
    private final Map<Integer, String> tags = new HashMap<>();

    Leveling(Article article) {
        this.article = article;
    }

    /// @param by how many levels down, or up where it is negative
    Change change(Span span, int by) {
        List<Place> headings = headings(span);
        boolean stays =
                headings.stream()
                        .map(place -> level(place) + by)
                        .allMatch(level -> level >= 1 && level <= DEEPEST);
        if (by == 0 || !stays) {
            return Change.none();
        }
        Change change =
                Change.of(headings.stream().flatMap(place -> edits(place, by).stream()).toList());
        Set<Integer> moved = headings.stream().map(Place::index).collect(Collectors.toSet());
        return Reading.proven(article, change, after -> isMoved(after, moved, by));
    }

    private List<Place> headings(Span span) {
        int start = article.bodyStart();
        if (article.body().count() == 0) {
            return List.of();
        }
        int first = article.body().atSource(span.start() - start).index();
        return article.body()
                .places(first)
                .takeWhile(place -> start + place.source() < span.end())
                .filter(place -> start + place.source() >= span.start())
                .filter(place -> place.block() instanceof Block.Heading)
                .toList();
    }

    private static int level(Place place) {
        return ((Block.Heading) place.block()).level();
    }

    private List<Edit> edits(Place place, int by) {
        int level = level(place);
        int at = article.bodyStart() + place.source();
        List<Edit> edits = new ArrayList<>();
        for (Token token : Tags.tokens(place.block().source())) {
            if (token instanceof Token.Start(Span span, String name) && name.equals("h" + level)) {
                String old = span.of(place.block().source());
                edits.add(new Edit(span.shift(at), tag(level + by, old, place)));
            } else if (token instanceof Token.End(Span span, String name)
                    && name.equals("h" + level)) {
                edits.add(new Edit(span.shift(at), "</h" + (level + by) + ">"));
            }
        }
        return edits;
    }

    private String tag(int level, String old, Place place) {
        String usual = tags.computeIfAbsent(level, key -> HtmlSpelling.openTag(article, "h" + key));
        Attributes taken = Attributes.of(usual);
        StringBuilder own = new StringBuilder();
        for (Attribute attribute : Attributes.of(old).list()) {
            String written = attribute.whole().of(old);
            if (taken.find(attribute.name()).isEmpty() && isOwn(attribute, written, place)) {
                own.append(' ').append(written);
            }
        }
        int end = usual.length() - (usual.endsWith("/>") ? 2 : 1);
        return usual.substring(0, end).stripTrailing() + own + ">";
    }

    /// Whether an attribute is the heading's and not its level's: no other heading of the level has
    /// it in the same words, and it is not the editor's size.
    private boolean isOwn(Attribute attribute, String written, Place place) {
        return !attribute.name().startsWith("data-ke-")
                && (attribute.name().equals("id")
                        || article.body().stream()
                                .filter(block -> block != place.block())
                                .noneMatch(
                                        block ->
                                                block instanceof Block.Heading other
                                                        && other.level() == level(place)
                                                        && other.source().contains(written)));
    }

    private boolean isMoved(Article after, Set<Integer> moved, int by) {
        if (after.body().count() != article.body().count()
                || after.body().extent() != article.body().extent()) {
            return false;
        }
        return moved.stream()
                .allMatch(
                        index ->
                                after.body().get(index) instanceof Block.Heading now
                                        && article.body().get(index) instanceof Block.Heading was
                                        && now.level() == was.level() + by
                                        && text(now).equals(text(was)));
    }

    private static String text(Block block) {
        return block.lines().stream()
                .map(line -> line.prose().text())
                .collect(Collectors.joining());
    }
}
