package wongo.dialect.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wongo.article.Area;
import wongo.article.Article;
import wongo.article.Article.Spelling;
import wongo.article.Dialect;
import wongo.article.Kind.Align;
import wongo.article.TableEdit;
import wongo.article.TableEdit.Axis;
import wongo.dialect.yaml.YamlFrontMatter;
import wongo.text.Span;

import java.util.List;

/// What a writer does to pipe tables. `↵` is a line break.
class PipeTableTest {
    private static final Dialect MARKDOWN = new MarkdownDialect();

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '|a|b|↵|-|-|↵|c|d|' => '|a|b|↵|-|-|↵|  |  |↵|c|d|'
                    'a | b↵--|--↵c | d' => 'a | b↵--|--↵|  |  |↵c | d'
                    '| a   | b |↵|-----|---|↵| 가가 | d |' => '| a   | b |↵|-----|---|↵|     |   |↵| 가가 | d |'
                    """)
    void addsRows(String before, String after) {
        assertEdit(after, before, new TableEdit.Insert(Axis.ROWS, 1, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '|a|b|↵|-|-|↵|c|d|' => '|a|  |b|↵|-|-|-|↵|c|  |d|'
                    'a | b↵--|--↵c | d' => 'a |  | b↵--|--|--↵c |  | d'
                    '| a | b |↵|:-:|--:|↵| c |' => '| a |   | b |↵|:-:|---|--:|↵| c |   |  |'
                    '글↵↵| a | b |↵|---|---|↵↵끝' => '글↵↵| a |   | b |↵|---|---|---|↵↵끝'
                    """)
    void addsColumns(String before, String after) {
        assertEdit(after, before, new TableEdit.Insert(Axis.COLUMNS, 1, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '| a | b |↵|:--|--:|↵| c | d |' => '| b |↵|--:|↵| d |'
                    '| a |↵|---|↵| c |' => '| a |↵|---|↵| c |'
                    '| a | b | c |↵|---|---|---|↵| `x\\|y` | d | e |' => '| b | c |↵|---|---|↵| d | e |'
                    """)
    void takesTheFirstColumnAway(String before, String after) {
        assertEdit(after, before, new TableEdit.Delete(Axis.COLUMNS, new Span(0, 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '| a | b |↵|:--|--:|↵| c | d |' => '| b | a |↵|--:|:--|↵| d | c |'
                    'a | b↵---|---↵c | d' => ' b|a ↵---|---↵ d|c '
                    """)
    void swapsColumns(String before, String after) {
        assertEdit(after, before, new TableEdit.Reorder(Axis.COLUMNS, List.of(1, 0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '| a | b |↵|---|---|↵| c | d |' => '| a | b |↵|:-:|---|↵| c | d |'
                    '|a|b|↵|-|-|↵|c|d|' => '|a|b|↵|:-:|-|↵|c|d|'
                    '| a | b |↵| ----: | --- |↵| c | d |' => '| a | b |↵| :---: | --- |↵| c | d |'
                    """)
    void centersTheFirstColumn(String before, String after) {
        Area column = new Area(new Span(0, 2), new Span(0, 1));
        assertEdit(after, before, new TableEdit.Align(column, Align.CENTER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '| a | b |↵|---|---|↵| c | d |' => '| a | b |  |↵|---|---|---|↵| c | **굵게** | x\\|y |↵|  |  | 1<br>2 |'
                    """)
    void fillsCellsAndGrows(String before, String after) {
        List<List<String>> stretches = List.of(List.of("<b>굵게</b>", "x|y"), List.of("", "1<br>2"));
        assertEdit(after, before, new TableEdit.Fill(1, 1, stretches));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '| a | b |↵|---|--:|↵| **c** | [d](e) |' => '<table>↵<thead>↵<tr>↵<th>a</th>↵<th style="text-align: right">b</th>↵</tr>↵</thead>↵<tbody>↵<tr>↵<td><strong>c</strong></td>↵<td style="text-align: right"><a href="e">d</a></td>↵</tr>↵</tbody>↵</table>'
                    '글↵↵a | b↵--|--↵↵끝' => '글↵↵<table>↵<thead>↵<tr>↵<th>a</th>↵<th>b</th>↵</tr>↵</thead>↵</table>↵↵끝'
                    '<table><tr><td>a</td></tr></table>' => '<table><tr><td>a</td></tr></table>'
                    """)
    void becomesHtml(String before, String after) {
        assertEdit(after, before, new TableEdit.AsHtml());
    }

    /// What a pipe table cannot hold.
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock = "'| a | b |↵|---|---|↵| c | d |' => '| a | b |↵|---|---|↵| c | d |'")
    void refusesWhatItCannotHold(String before, String after) {
        Area row = new Area(new Span(1, 2), new Span(0, 2));
        assertEdit(after, before, new TableEdit.Merge(row));
        assertEdit(after, before, new TableEdit.CellBackground(row, "#eee"));
        assertEdit(after, before, new TableEdit.Align(row, Align.END));
        assertEdit(after, before, new TableEdit.AddCaption());
    }

    private static void assertEdit(String after, String before, TableEdit edit) {
        String source = before.replace("↵", "\n");
        Article article = Article.read(source, new Spelling(new YamlFrontMatter(), MARKDOWN));
        int at = source.startsWith("글") ? source.indexOf("\n\n") + 2 : 0;
        String done = MARKDOWN.reshape(article, at, edit).apply(source);
        assertEquals(after, done.replace("\n", "↵"));
    }
}
