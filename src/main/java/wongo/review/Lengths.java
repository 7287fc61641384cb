package wongo.review;

import wongo.article.Article;
import wongo.article.Atom;
import wongo.article.Block;
import wongo.article.Blocks.Place;
import wongo.article.Line;
import wongo.article.Section;
import wongo.text.Span;

/// How long the parts of an article are. Counting the next article costs what has changed.
/// Immutable.
public final class Lengths {
    private static final Lengths NONE = new Lengths(Ledger.of(Lengths::of));

    private final Ledger<Length> blocks;

    private Lengths(Ledger<Length> blocks) {
        this.blocks = blocks;
    }

    public static Lengths none() {
        return NONE;
    }

    public Lengths follow(Article article) {
        return new Lengths(blocks.follow(article));
    }

    /// The length of the article followed last.
    public Length of(Article article) {
        Length.Sum sum = new Length.Sum();
        article.body().forEach(block -> sum.add(blocks.of(block)));
        return sum.length();
    }

    /// The length of a section of it, what is below it included.
    public Length of(Article article, Section section) {
        return of(article, section.source());
    }

    /// The length of a stretch of it; of a block that lies in it partly, the part.
    public Length of(Article article, Span span) {
        Length.Sum sum = new Length.Sum();
        int start = article.bodyStart();
        if (article.body().count() == 0 || span.end() <= start) {
            return Length.NONE;
        }
        Place first = article.body().atSource(Math.max(0, span.start() - start));
        int at = start + first.source();
        for (int i = first.index(); i < article.body().count() && at < span.end(); i++) {
            Block block = article.body().get(i);
            Span place = new Span(at, at + block.source().length());
            sum.add(span.covers(place) ? blocks.of(block) : part(block, at, span));
            at = place.end();
        }
        return sum.length();
    }

    private static Length part(Block block, int at, Span span) {
        Length.Sum sum = new Length.Sum();
        block.texts()
                .forEach(
                        line -> {
                            int from = line.prose().visibleOf(Math.max(0, span.start() - at));
                            int to = line.prose().visibleOf(span.end() - at);
                            if (from < to) {
                                sum.add(of(line, new Span(from, to)));
                            }
                        });
        return sum.length();
    }

    private static Length of(Block block) {
        Length.Sum sum = new Length.Sum();
        block.texts().forEach(line -> sum.add(of(line, new Span(0, line.prose().length()))));
        return sum.length();
    }

    /// The length of a part of a line; text that is not understood counts as it stands.
    static Length of(Line line, Span visible) {
        Length.Sum sum = new Length.Sum();
        String text = visible.of(line.prose().text());
        sum.add(Length.of(text.replace(String.valueOf(Atom.CHAR), "")));
        line.prose()
                .atoms()
                .forEach(
                        (place, atom) -> {
                            if (visible.start() <= place && place < visible.end()) {
                                sum.add(Length.of(said(atom)));
                            }
                        });
        return sum.length();
    }

    /// What an object says to a reader in words.
    private static String said(Atom atom) {
        return switch (atom) {
            case Atom.Opaque(String source) -> source;
            case Atom.More more -> more.open();
            case Atom.Picture _, Atom.Grid _, Atom.Rule _, Atom.Embed _, Atom.Reference _ -> "";
        };
    }
}
