package wongo;

import wongo.article.Illustration.Placing;
import wongo.article.Kind;
import wongo.article.Mark;
import wongo.article.PictureEdit;
import wongo.article.TableEdit.Axis;
import wongo.article.Value;
import wongo.editing.Brush;
import wongo.editing.CellCommands;
import wongo.editing.CellRange;
import wongo.editing.Command;
import wongo.editing.Commands;
import wongo.editing.Drop;
import wongo.editing.FieldCommands;
import wongo.editing.FootnoteCommands;
import wongo.editing.GlossaryCommands;
import wongo.editing.Palette;
import wongo.editing.PictureCommands;
import wongo.editing.Sorting;
import wongo.editing.State;
import wongo.editing.TableCommands;
import wongo.text.Chance;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Commands for a test to choose from.
///
/// @param shaping change how text looks or what its lines and cells are, but not what it says
/// @param others move, copy, add or delete text, or the selection
record CommandMix(List<Command> shaping, List<Command> others) {
    /// Deletes what is selected, if anything is.
    static final Command SPLIT = Commands.split();

    /// Anywhere in an article.
    static final CommandMix TEXT =
            new CommandMix(
                    List.of(
                            Commands.bold(),
                            Commands.italic(),
                            Commands.underline(),
                            Commands.strike(),
                            Commands.code(),
                            Commands.highlight(Palette.standard().styles().get(0)),
                            Commands.highlight(Palette.standard().styles().get(1)),
                            Commands.recolor(
                                    Palette.standard().styles().get(0),
                                    Palette.standard().styles().get(1)),
                            Commands.recolorLikeThis(Palette.standard().styles().get(2)),
                            Commands.paint(
                                    new Brush(
                                            Set.of(new Mark.Italic(), new Mark.Color("#009a87")))),
                            Commands.clearFormatting(),
                            Commands.unlink(),
                            Commands.heading(2),
                            Commands.paragraph(),
                            Commands.bulletList(),
                            Commands.numberedList(),
                            Commands.quote(),
                            Commands.quote("style2"),
                            Commands.quote("style3"),
                            Commands.codeBlock("java"),
                            Commands.codeBlock(),
                            GlossaryCommands.term(),
                            GlossaryCommands.meaning(),
                            Commands.align(Kind.Align.CENTER),
                            Commands.align(Kind.Align.END),
                            Commands.align(Kind.Align.START),
                            Commands.startAt(3),
                            Commands.ruleStyle("style4"),
                            Commands.indent(),
                            Commands.outdent(),
                            PictureCommands.place(Placing.CENTER),
                            PictureCommands.place(Placing.FLOAT_RIGHT),
                            PictureCommands.change(
                                    List.of(new PictureEdit.Width(Optional.of(320)))),
                            PictureCommands.itsOwnWidth(),
                            PictureCommands.unlink(),
                            Commands.insertSpacer(),
                            SPLIT),
                    List.of(
                            Commands.type("글"),
                            Commands.type(" "),
                            Commands.type("<"),
                            Typed.formatted("## "),
                            Typed.formatted("- "),
                            Typed.formatted("> "),
                            Typed.asked(Commands.become(Kind.heading(3))),
                            Typed.asked(Commands.insertRule()),
                            Commands.lineBreak(),
                            Commands.delete(),
                            Commands.deleteBackward(),
                            Commands.deleteForward(),
                            Commands.link("https://example.org/?a=1&b=2"),
                            FootnoteCommands.insert(),
                            FootnoteCommands.follow(),
                            Commands.insertRule(),
                            Commands.insertRule("style7"),
                            Commands.insertMore("더 보기", "닫기"),
                            Commands.moreLabels("펼치기", "접기"),
                            Commands.insertSource("<svg></svg>"),
                            Commands.editSource("<p>다시 쓴 <b>글</b></p>"),
                            Commands.itemUp(),
                            Commands.itemDown(),
                            Commands.insertPicture("/a.png", "그림"),
                            PictureCommands.change(List.of(new PictureEdit.Caption("설명"))),
                            Commands.insertTable(2, 2),
                            Commands.moveSectionUp(),
                            Commands.moveSectionDown(),
                            Commands.moveSection(0, Drop.AFTER, 1),
                            Commands.moveSection(2, Drop.INTO, 0),
                            Commands.moveSection(3, Drop.BEFORE, 1),
                            Commands.promoteSection(),
                            Commands.demoteSection(),
                            Commands.duplicateSection(),
                            Commands.deleteSection(),
                            FieldCommands.set("title", Value.of("새: 제목")),
                            FieldCommands.fillExcerpt("excerpt", List.of("강조: ", "한 문장.", "끝")),
                            FieldCommands.remove("categories")));

    /// In the cells of a table.
    static final CommandMix TABLES =
            new CommandMix(
                    List.of(
                            TableCommands.insertBefore(Axis.ROWS),
                            TableCommands.insertBehind(Axis.ROWS),
                            TableCommands.insertBefore(Axis.COLUMNS),
                            TableCommands.insertBehind(Axis.COLUMNS),
                            TableCommands.appendRow(),
                            TableCommands.header(),
                            TableCommands.resize(0, 0.1),
                            TableCommands.resize(1, -0.2),
                            TableCommands.rowBackground("#eeeeee"),
                            TableCommands.shadeRows(),
                            TableCommands.border(),
                            TableCommands.style("style8"),
                            CellCommands.split(),
                            Commands.align(Kind.Align.END),
                            CellCommands.cellBackground("#fafafa"),
                            CellCommands.cellBackground("")),
                    List.of(
                            TableCommands.delete(Axis.ROWS),
                            TableCommands.delete(Axis.COLUMNS),
                            TableCommands.deleteTable(),
                            TableCommands.duplicate(Axis.ROWS),
                            TableCommands.duplicate(Axis.COLUMNS),
                            TableCommands.moveBack(Axis.ROWS),
                            TableCommands.moveOn(Axis.ROWS),
                            TableCommands.moveBack(Axis.COLUMNS),
                            TableCommands.moveOn(Axis.COLUMNS),
                            TableCommands.moveBefore(Axis.ROWS, 0),
                            TableCommands.sort(Sorting.ASCENDING),
                            TableCommands.sort(Sorting.DESCENDING),
                            TableCommands.transpose(),
                            TableCommands.caption(),
                            TableCommands.bring("<table><tr><td>가</td><td>나</td></tr></table>"),
                            CellCommands.merge(),
                            CellCommands.fillDown(),
                            CellCommands.clear(),
                            CellCommands.fill(List.of(List.of("가", "<b>나</b>"), List.of("", "다"))),
                            CellCommands.select(Axis.ROWS),
                            CellCommands.selectTable(),
                            CellCommands.nextCell(),
                            CellCommands.previousCell(),
                            CellCommands.cellBelow(),
                            Commands.delete(),
                            Commands.type("글")));

    /// Where the selection is in a table, one of the two by chance.
    static CommandMix of(State state, Chance chance) {
        return CellRange.of(state).isPresent() && chance.below(2) == 0 ? TABLES : TEXT;
    }
}
