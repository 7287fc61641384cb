package wongo.article;

import wongo.text.Change;
import wongo.text.Span;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A way to spell bodies: it reads them, and knows for each thing a writer does the smallest change
/// to the source.
///
/// Reading never fails and depends only on the text from the place where it starts. All other
/// methods take spans of the article's source (front matter included) whose edges are places of a
/// caret, and give a change to that source; where there is nothing to do, or it cannot be done
/// without breaking a law, [Change#none()]. None gives a change whose reading is not what was asked
/// for.
public interface Dialect {
    enum Direction {
        UP,
        DOWN
    }

    /// How the command line and the status bar call it.
    String name();

    Blocks read(String body);

    /// Reads a body after a change, reading again only what the change can have touched; equal to
    /// `read` of the whole new body. Blocks that come out equal are the same instances.
    ///
    /// @param change in the coordinates of the body before
    Blocks reread(Blocks before, Change change);

    /// Puts visible text in the place of a span, in the marks of what it replaces or, where the
    /// span is empty, of the place itself. `\n` becomes a line break of the line it falls in. A
    /// span over several lines joins the first with the last.
    Change replace(Article article, Span span, String text);

    /// Gives every char of a span these marks, spelled as the article spells them elsewhere.
    Change mark(Article article, Span span, List<Mark> marks);

    /// Takes these marks off every char of a span.
    Change unmark(Article article, Span span, List<Mark> marks);

    /// Puts marks in the place of others on stretches of highlighted text, in order and apart from
    /// each other. Where what a tag says counts for nothing but these stretches, only the value in
    /// it changes; elsewhere the old marks come off and the new ones go on.
    Change repaint(Article article, List<Span> spans, List<Mark> off, List<Mark> on);

    /// Ends the line at a place and starts another of its kind; at the end of a heading, a
    /// paragraph.
    Change split(Article article, int at);

    /// Makes the lines of a span another kind; quotes and code already there get its style and
    /// language. The alignment of paragraphs and headings stays.
    Change become(Article article, Span span, Kind kind);

    /// Aligns the paragraphs and headings of a span.
    Change align(Article article, Span span, Kind.Align align);

    /// Puts the headings that start in a span so many levels down, or up where `by` is negative,
    /// tagged as the article's other headings of their new level. None where one of them would
    /// leave the levels 1 to 6.
    Change shiftHeadings(Article article, Span span, int by);

    /// Puts the list items of a span one level deeper, under the item before them.
    Change indent(Article article, Span span);

    /// Lifts the list items of a span one level; from the outermost, out of the list.
    Change outdent(Article article, Span span);

    /// Puts the list items of a span, with all under them, before the item above them or behind the
    /// one below, in the same list; what stands between two items stays between the two.
    Change move(Article article, Span span, Direction direction);

    /// Makes the numbered list of the item at a place begin with a number.
    Change number(Article article, int at, int first);

    /// Puts a piece behind the line at a place; in the place of an empty paragraph, unless the
    /// piece is one.
    Change insert(Article article, int at, Piece piece);

    /// Makes the objects of a span look like a piece: rules get its style, switches its labels, and
    /// what is a [Piece.Source] takes the place of the block at the start of the span, whatever it
    /// is.
    Change restyle(Article article, Span span, Piece piece);

    /// Does something to the table that a place lies in.
    Change reshape(Article article, int at, TableEdit edit);

    /// What the cells of the table at a place hold, row by row and slot by slot, each as
    /// [TableEdit.Fill] takes it; empty in slots that no cell begins in. No rows where there is no
    /// table.
    List<List<String>> cells(Article article, int at);

    /// The image whose source touches a place, with what stands around it.
    Optional<Illustration> illustration(Article article, int at);

    /// Does something to the image whose source touches a place.
    Change redraw(Article article, int at, PictureEdit edit);

    /// The source of a span as a stretch that stands by itself: marks cut open are closed and
    /// opened again, a span over several lines has their tags and what lies between them. Empty
    /// where the span shows nothing.
    String stretch(Article article, Span span);

    /// A plainly spelled stretch, such as comes from elsewhere, in the spelling that the article
    /// has around a place: its paragraphs' attributes, its tags for bold, its line breaks.
    String adopt(Article article, int at, String stretch);

    /// Puts a stretch at a place. In a heading's middle, a table and a caption it becomes one line,
    /// in a list items, in code text.
    Change put(Article article, int at, String stretch, Seam seam);

    /// How a stretch meets the text around it.
    enum Seam {
        /// Its first line goes on in the line of the place, and what was behind the place in its
        /// last.
        JOINED,
        /// Its blocks stay as they are.
        WHOLE
    }

    /// A block as HTML: what a site makes of it. What another block says may count (where a
    /// labelled link leads).
    String html(Blocks body, Block block);

    /// What blocks take from each other for their HTML: where two bodies share the same, equal
    /// blocks have equal HTML.
    default Object shared(Blocks body) {
        return List.of();
    }

    /// The numbers that the footnotes of a body have on the page, by their labels, in the order of
    /// their first use; 0 for a note that nothing refers to. To be asked after each change: it
    /// costs what the blocks cost that hold notes or refer to them.
    default Map<String, Integer> noteNumbers(Blocks body) {
        return Map.of();
    }

    /// Whether a body says what abbreviations stand for.
    default boolean abbreviates(Blocks body) {
        return false;
    }

    /// The abbreviations in a line of a body, in order.
    default List<Abbreviation> abbreviations(Blocks body, Line line) {
        return List.of();
    }

    /// Refers from a place to a new footnote, and puts it, still empty, behind the last one or at
    /// the end. None where the dialect has no footnotes.
    default Change note(Article article, int at) {
        return Change.none();
    }

    /// What a site puts behind the last block, as HTML: the footnotes. Empty if there is nothing.
    default String ending(Blocks body) {
        return "";
    }

    /// What in a block reads otherwise than it looks, places relative to the block.
    List<Problem> problems(Block block);
}
