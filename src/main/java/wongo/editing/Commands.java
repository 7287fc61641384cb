package wongo.editing;

import wongo.article.Dialect;
import wongo.article.Dialect.Direction;
import wongo.article.HighlightStyle;
import wongo.article.Kind;
import wongo.article.Mark;
import wongo.article.Piece;
import wongo.search.Patience;
import wongo.search.Query;
import wongo.search.Replaced;
import wongo.search.Replacing;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;

/// Everything a writer can do, named as on the menus. Each command is a function of the state; what
/// it does is the dialect's smallest change, and where the dialect has none the command does not
/// apply.
public final class Commands {
    private Commands() {}

    public static Command bold() {
        return toggle(new Mark.Bold());
    }

    public static Command italic() {
        return toggle(new Mark.Italic());
    }

    public static Command underline() {
        return toggle(new Mark.Underline());
    }

    public static Command strike() {
        return toggle(new Mark.Strike());
    }

    public static Command code() {
        return toggle(new Mark.Code());
    }

    public static Command sub() {
        return toggle(new Mark.Sub());
    }

    public static Command sup() {
        return toggle(new Mark.Sup());
    }

    /// Switches a mark on if not every selected char has it, else off; with nothing selected, for
    /// what is typed next.
    public static Command toggle(Mark mark) {
        return state -> Marking.toggle(state, List.of(mark));
    }

    /// Paints the selected text, in the place of other highlights; takes the paint off where all of
    /// it is painted so.
    public static Command highlight(HighlightStyle style) {
        return state -> Marking.highlight(state, style);
    }

    /// Gives every text of the article that looks like one style the looks of another.
    public static Command recolor(HighlightStyle from, HighlightStyle to) {
        return state -> Marking.recolor(state, from, to);
    }

    /// Gives every text that looks as the text at the caret does the looks of a style.
    public static Command recolorLikeThis(HighlightStyle to) {
        return state -> Palette.pickedUp(state).flatMap(from -> Marking.recolor(state, from, to));
    }

    /// Gives the selected text, or the word at the caret, the looks of another text.
    public static Command paint(Brush brush) {
        return brush::paint;
    }

    /// Links the selected text, or gives the link at the caret another address. With neither,
    /// writes the address and links it.
    public static Command link(String href) {
        return link(href, "");
    }

    /// The same, and what is written where there is nothing to link is a text of its own.
    public static Command link(String href, String text) {
        return state -> Linking.link(state, href, text);
    }

    /// Takes the links off the selected text, or the link at the caret off.
    public static Command unlink() {
        return Linking::unlink;
    }

    /// Takes every mark but links off the selected text.
    public static Command clearFormatting() {
        return Marking::clear;
    }

    /// Makes headings of the selected lines; paragraphs again if they all are such headings.
    ///
    /// @param level 1 to 6
    public static Command heading(int level) {
        return state -> Shaping.heading(state, level);
    }

    public static Command paragraph() {
        return become(Kind.paragraph());
    }

    /// Makes the selected lines what is asked for; there is nothing to do where they are.
    public static Command become(Kind kind) {
        return state -> Shaping.become(state, kind);
    }

    /// Makes a bullet list of the selected lines; paragraphs again if they all are its items.
    public static Command bulletList() {
        return state -> Shaping.list(state, Kind.bullet());
    }

    public static Command numberedList() {
        return state -> Shaping.list(state, Kind.numbered());
    }

    /// Makes a quote of the selected lines; paragraphs again if they all are in one.
    public static Command quote() {
        return Shaping::quote;
    }

    /// Makes a quote of the selected lines, or gives the one they are in another style; paragraphs
    /// again if they all are in one of this style.
    ///
    /// @param style as the dialect names it
    public static Command quote(String style) {
        return state -> Shaping.quote(state, style);
    }

    /// Makes a block of code of the selected lines; paragraphs again if they all are code.
    public static Command codeBlock() {
        return Shaping::code;
    }

    /// Makes a block of code of the selected lines, or gives the one they are another language.
    ///
    /// @param language empty for none
    public static Command codeBlock(String language) {
        return state -> Shaping.become(state, new Kind.Code(language));
    }

    /// Aligns the selected paragraphs and headings.
    public static Command align(Kind.Align align) {
        return state -> Shaping.align(state, align);
    }

    public static Command indent() {
        return Shaping::indent;
    }

    public static Command outdent() {
        return Shaping::outdent;
    }

    /// Moves the selected items of a list, with all under them, before the one above.
    public static Command itemUp() {
        return state -> Shaping.move(state, Direction.UP);
    }

    public static Command itemDown() {
        return state -> Shaping.move(state, Direction.DOWN);
    }

    /// Begins the numbered list at the caret with a number.
    public static Command startAt(int number) {
        return state -> Shaping.startAt(state, number);
    }

    /// What Enter does: ends the line; leaves the list from an empty item, and the quote from an
    /// empty line.
    public static Command split() {
        return Splitting::split;
    }

    /// What Shift+Enter does: a line break within the line.
    public static Command lineBreak() {
        return Writing::lineBreak;
    }

    /// Writes text in the place of what is selected, in the pending marks.
    public static Command type(String text) {
        return state -> Writing.type(state, text);
    }

    /// Makes of signs just typed at the start of a line what they mean: a list, a heading, a quote,
    /// code, a rule. To be asked after a space or Enter was typed.
    public static Command autoformat() {
        return Autoformat::on;
    }

    /// Writes text of several lines in the place of what is selected, each in a line of its own, as
    /// Enter between them would. Lists and quotes, which an empty line ends, take no empty lines.
    public static Command typeLines(List<String> lines) {
        return state -> Pasting.lines(state, lines);
    }

    /// Puts a stretch of an article of ours in the place of what is selected, spelled as it is.
    ///
    /// @param stretch as [wongo.article.Dialect#stretch] gives it
    public static Command paste(String stretch) {
        return state -> Grafting.own(state, stretch);
    }

    /// Takes what is selected to another place in the source, spelled as it is, and selects it
    /// there.
    public static Command carry(int to) {
        return state -> Carrying.move(state, to);
    }

    /// Puts what is selected at another place too.
    public static Command carryCopy(int to) {
        return state -> Carrying.copy(state, to);
    }

    /// Puts a plainly spelled stretch from elsewhere in the place of what is selected, spelled as
    /// the article spells its own.
    public static Command adopt(String stretch) {
        return state -> Grafting.foreign(state, stretch);
    }

    /// Puts source in as it is: its blocks as blocks of their own.
    public static Command pasteSource(String source) {
        return state -> Grafting.put(state, source, Dialect.Seam.WHOLE);
    }

    /// Puts text in the place of a span of the source whose edges are places of a caret.
    public static Command replace(Span span, String text) {
        return state -> Writing.replace(state, span, text);
    }

    /// Puts a text in the place of everything that a query finds, as one step.
    ///
    /// @param text with a regular expression, `$1` and `${name}` are what its groups caught
    public static Command replaceAll(Query query, String text) {
        return state ->
                Replacement.on(
                        state, Replacing.all(state.article(), query, text, Patience.usual()));
    }

    /// Puts what was worked out in the place of what was found.
    public static Command replace(Replaced replaced) {
        return state -> Replacement.on(state, replaced);
    }

    /// Puts a text in the place of one match of a query.
    public static Command replaceMatch(Query query, String text, Span match) {
        return state -> Replacement.on(state, Replacing.one(state.article(), query, text, match));
    }

    /// Selects what was found; where a match begins or ends in markup, the text next to it.
    public static Command select(Span match) {
        return state -> Optional.of(Transaction.select(Places.legal(state.article(), match)));
    }

    /// Deletes what is selected.
    public static Command delete() {
        return Deleting::selected;
    }

    /// What Backspace does: deletes what is selected, else the character before the caret, else
    /// joins with the line before.
    public static Command deleteBackward() {
        return Deleting::backward;
    }

    /// What Delete does: deletes what is selected, else the character behind the caret, else joins
    /// with the line behind.
    public static Command deleteForward() {
        return Deleting::forward;
    }

    /// Joins the line, with the caret at its start, with the one before; lifts a list item; selects
    /// an object before.
    public static Command joinBackward() {
        return Joining::backward;
    }

    /// Joins the line, with the caret at its end, with the one behind; selects an object behind.
    public static Command joinForward() {
        return Joining::forward;
    }

    public static Command insertSpacer() {
        return insert(new Piece.Spacer());
    }

    public static Command insertRule() {
        return insertRule("");
    }

    /// @param style as the dialect names it, empty for the one that is usual in the article
    public static Command insertRule(String style) {
        return insert(new Piece.Rule(style));
    }

    /// Gives the selected rules, or the one at the caret, another style.
    public static Command ruleStyle(String style) {
        return state -> Inserting.restyle(state, new Piece.Rule(style));
    }

    /// Gives the selected rules, or the one at the caret, a style; where there is none, puts one
    /// in.
    public static Command rule(String style) {
        return state -> Inserting.rule(state, style);
    }

    /// Puts in an empty paragraph that a reader opens and closes.
    ///
    /// @param open what its switch says while it is closed
    /// @param close what it says while it is open
    public static Command insertMore(String open, String close) {
        return insert(new Piece.More(open, close));
    }

    /// Gives the switch at the caret other labels.
    public static Command moreLabels(String open, String close) {
        return state -> Inserting.restyle(state, new Piece.More(open, close));
    }

    /// Puts source in as it stands, on lines of its own; not where it would swallow what follows.
    public static Command insertSource(String source) {
        return insert(new Piece.Source(source));
    }

    /// Puts source in the place of the block at the caret, whatever the block is.
    public static Command editSource(String source) {
        return state -> Inserting.restyle(state, new Piece.Source(source));
    }

    public static Command insertPicture(String source, String alt) {
        return insert(new Piece.Picture(source, alt));
    }

    /// Puts images in one after the other.
    public static Command insertPictures(List<String> sources) {
        return state -> {
            Chain chain = Chain.of(state);
            for (String source : sources) {
                chain = chain.then(insertPicture(source, ""));
            }
            return Optional.of(chain.transaction());
        };
    }

    public static Command insertTable(int rows, int columns) {
        return insert(new Piece.Grid(rows, columns));
    }

    public static Command insert(Piece piece) {
        return state -> Inserting.insert(state, piece);
    }

    /// Moves the section that the caret stands in before the one above it.
    public static Command moveSectionUp() {
        return Sections::up;
    }

    public static Command moveSectionDown() {
        return Sections::down;
    }

    /// Puts a section, with everything below it, before, behind or into another one. On its level,
    /// unless it goes into the other; not where sections that stay would come to stand below it.
    ///
    /// @param from its number in the outline
    /// @param to the other's number
    public static Command moveSection(int from, Drop drop, int to) {
        return state -> Sections.move(state, from, drop, to);
    }

    /// Lifts the section that the caret stands in, and everything below it, one level.
    public static Command promoteSection() {
        return state -> Sections.shift(state, -1);
    }

    public static Command demoteSection() {
        return state -> Sections.shift(state, 1);
    }

    /// Puts a copy of the section behind it.
    public static Command duplicateSection() {
        return Sections::duplicate;
    }

    public static Command deleteSection() {
        return Sections::delete;
    }
}
