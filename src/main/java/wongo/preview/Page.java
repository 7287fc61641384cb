package wongo.preview;

import wongo.article.Article;
import wongo.article.Block;
import wongo.article.Blocks;
import wongo.text.Change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An article as a page. Immutable.
public final class Page {
    private final Article article;
    private final BlockHtml html;
    private final int[] ids;
    private final int nextId;
    private final Ending ending;

    private Page(Article article, BlockHtml html, int[] ids, int nextId, Ending ending) {
        this.article = article;
        this.html = html;
        this.ids = ids;
        this.nextId = nextId;
        this.ending = ending;
    }

    public static Page of(Article article, Pictures pictures) {
        int count = article.body().count();
        BlockHtml html = new BlockHtml(pictures, article.spelling().body());
        return new Page(
                article,
                html,
                IntStream.range(0, count).toArray(),
                count,
                html.ending(article.body(), Ending.NONE));
    }

    /// The content of the page's head.
    public String head() {
        return PageHead.html(article.frontMatter());
    }

    /// The elements in order.
    public Stream<PageElement> elements() {
        Stream<PageElement> blocks =
                article.body()
                        .places(0)
                        .filter(place -> shows(place.block()))
                        .map(
                                place ->
                                        new PageElement(
                                                id(place.index()),
                                                html.of(place.block(), article.body())));
        return ending.isEmpty() ? blocks : Stream.concat(blocks, Stream.of(ending.element()));
    }

    /// The id of the element that shows a place of the source, or of the nearest that shows
    /// anything: a place that ends a block is its. Empty on a page without elements.
    public Optional<String> idAt(int source) {
        Blocks body = article.body();
        if (body.count() == 0) {
            return Optional.empty();
        }
        int offset = Math.clamp(source - (long) article.bodyStart(), 0, body.length());
        int index = indexAt(offset);
        return shownFrom(index)
                .or(
                        () ->
                                IntStream.iterate(index, i -> i >= 0, i -> i - 1)
                                        .filter(i -> shows(body.get(i)))
                                        .mapToObj(this::id)
                                        .findFirst());
    }

    private int indexAt(int offset) {
        Blocks body = article.body();
        Blocks.Place place = body.atSource(offset);
        int index = place.index();
        boolean endsOne =
                index > 0
                        && place.source() == offset
                        && !shows(place.block())
                        && shows(body.get(index - 1));
        return endsOne ? index - 1 : index;
    }

    /// The source offset at which the block of an element starts; empty if there is no such
    /// element.
    public OptionalInt startOf(String id) {
        return IntStream.range(0, ids.length)
                .filter(index -> id(index).equals(id))
                .map(index -> article.bodyStart() + article.body().place(index).source())
                .findFirst();
    }

    /// The page after a change, and the way there.
    ///
    /// @param after this page's article after the change
    public PageTurn follow(Change change, Article after) {
        List<PagePatch> patches = new ArrayList<>();
        if (!article.frontMatter().equals(after.frontMatter())) {
            patches.add(new PagePatch.Head(PageHead.html(after.frontMatter())));
        }
        if (article.body() == after.body()) {
            return new PageTurn(new Page(after, html, ids, nextId, ending), patches);
        }
        Optional<Blocks> otherwise =
                Optional.of(article.body()).filter(was -> html.differ(was, after.body()));
        Window window =
                otherwise.isPresent()
                        ? Window.whole(article, after)
                        : Window.of(article, change, after);
        Alignment alignment =
                new Alignment(
                        html,
                        otherwise,
                        after.body(),
                        nextId,
                        shownFrom(window.toBefore())
                                .or(() -> Optional.of(Ending.ID).filter(_ -> !ending.isEmpty())));
        for (int i = window.from(); i < window.toBefore(); i++) {
            alignment.before(ids[i], article.body().get(i));
        }
        for (int i = window.from(); i < window.toAfter(); i++) {
            alignment.after(after.body().get(i));
        }
        patches.addAll(alignment.patches());
        Ending now = html.ending(after.body(), ending);
        ending.to(now).ifPresent(patches::add);
        return new PageTurn(
                new Page(after, html, splice(window, alignment.ids()), alignment.nextId(), now),
                patches);
    }

    private int[] splice(Window window, List<Integer> inside) {
        int[] result = Arrays.copyOf(ids, ids.length + window.toAfter() - window.toBefore());
        System.arraycopy(
                ids, window.toBefore(), result, window.toAfter(), ids.length - window.toBefore());
        for (int i = 0; i < inside.size(); i++) {
            result[window.from() + i] = inside.get(i);
        }
        return result;
    }

    private Optional<String> shownFrom(int index) {
        return IntStream.range(index, ids.length)
                .filter(i -> shows(article.body().get(i)))
                .mapToObj(this::id)
                .findFirst();
    }

    private String id(int index) {
        return name(ids[index]);
    }

    static String name(int id) {
        return "b" + id;
    }

    static boolean shows(Block block) {
        return !block.lines().isEmpty()
                || !(block instanceof Block.Gap || block instanceof Block.Wrapper);
    }
}
