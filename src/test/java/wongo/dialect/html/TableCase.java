package wongo.dialect.html;

import wongo.article.Area;
import wongo.article.Kind.Align;
import wongo.article.Table.Role;
import wongo.article.TableEdit;
import wongo.article.TableEdit.Axis;
import wongo.article.TableEdit.Lines;
import wongo.text.Span;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A table, something done to it, and the table afterwards as a person would write it. Each file in
/// `src/test/resources/tables` is of one way to spell tables: the table, then what is done, one
/// after `===` each. A space at a line's end is written `␠`, a carriage return `⏎`.
///
/// @param after the same as before where there is nothing to do
record TableCase(String name, String before, TableEdit edit, String after) {
    private static final Path FOLDER = Path.of("src/test/resources/tables");

    static List<TableCase> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().flatMap(TableCase::in).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<TableCase> in(Path file) {
        try {
            String form = file.getFileName().toString().replace(".txt", "");
            String[] parts = Files.readString(file).split("(?m)^=== ");
            return Arrays.stream(parts).skip(1).map(part -> of(form, source(parts[0]), part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TableCase of(String form, String before, String part) {
        int end = part.indexOf('\n');
        String name = part.substring(0, end);
        String after = source(part.substring(end + 1));
        return new TableCase(
                form + ": " + name, before, edit(name), after.isEmpty() ? before : after);
    }

    private static String source(String written) {
        return written.stripTrailing().replace("⏎\n", "\r\n").replace("␠", " ");
    }

    /// What is done, as its file says it: `insert rows 2 1`, `merge 0-2 0-1`. Numbers are as in
    /// [TableEdit]; an area is its rows, then its columns.
    private static TableEdit edit(String written) {
        String[] words = written.split(" ");
        return switch (words[0]) {
            case "insert" -> new TableEdit.Insert(axis(words), number(words[2]), number(words[3]));
            case "delete" -> new TableEdit.Delete(axis(words), span(words[2]));
            case "duplicate" -> new TableEdit.Duplicate(axis(words), span(words[2]));
            case "reorder" ->
                    new TableEdit.Reorder(
                            axis(words),
                            Arrays.stream(words).skip(2).map(Integer::valueOf).toList());
            case "merge" -> new TableEdit.Merge(area(words, 1));
            case "split" -> new TableEdit.Split(number(words[1]), number(words[2]));
            case "header" -> new TableEdit.Header(Role.HEADER);
            case "data" -> new TableEdit.Header(Role.DATA);
            case "resize" -> new TableEdit.Resize(number(words[1]), Double.parseDouble(words[2]));
            case "align" ->
                    new TableEdit.Align(
                            area(words, 1), Align.valueOf(words[3].toUpperCase(Locale.ROOT)));
            case "paint" -> new TableEdit.CellBackground(area(words, 1), color(words[3]));
            case "shade" -> new TableEdit.RowBackground(span(words[1]), color(words[2]));
            case "caption" -> new TableEdit.AddCaption();
            case "uncaption" -> new TableEdit.RemoveCaption();
            case "border" -> new TableEdit.Border(Lines.SHOWN);
            case "unborder" -> new TableEdit.Border(Lines.NONE);
            case "style" -> new TableEdit.Style(color(words[1]));
            case "transpose" -> new TableEdit.Transpose();
            case "filldown" -> new TableEdit.FillDown(area(words, 1));
            case "fill" ->
                    new TableEdit.Fill(
                            number(words[1]),
                            number(words[2]),
                            IntStream.range(3, words.length)
                                    .mapToObj(i -> List.of(words[i].split("\\|", -1)))
                                    .toList());
            default -> throw new IllegalArgumentException(written);
        };
    }

    private static Axis axis(String[] words) {
        return Axis.valueOf(words[1].toUpperCase(Locale.ROOT));
    }

    private static int number(String word) {
        return Integer.parseInt(word);
    }

    private static String color(String word) {
        return word.equals("none") ? "" : word;
    }

    private static Area area(String[] words, int at) {
        return new Area(span(words[at]), span(words[at + 1]));
    }

    private static Span span(String word) {
        String[] ends = word.split("-");
        return new Span(number(ends[0]), number(ends[1]));
    }

    @Override
    public String toString() {
        return name;
    }
}
