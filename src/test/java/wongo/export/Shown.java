package wongo.export;

import wongo.article.Article;
import wongo.article.Atom;
import wongo.article.Kind;
import wongo.article.Line;
import wongo.article.Mark;
import wongo.article.Prose;
import wongo.article.Table;
import wongo.dialect.html.HtmlDialect;
import wongo.dialect.yaml.YamlFrontMatter;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What an article shows, one string a line: its kind, its text, its marks and its objects, without
/// white space that nobody sees. Two articles that show the same have equal lists.
final class Shown {
    private static final String CODE = "code | ";

    private Shown() {}

    static Article read(String source) {
        return Article.read(source, new Article.Spelling(new YamlFrontMatter(), new HtmlDialect()));
    }

    static List<String> in(Article article) {
        List<String> shown = new ArrayList<>();
        article.body().forEach(block -> block.lines().forEach(line -> add(line, shown)));
        return joined(shown.stream().filter(line -> !line.endsWith("| ")).toList());
    }

    /// Pieces of code one below the other look like one.
    private static List<String> joined(List<String> lines) {
        List<String> joined = new ArrayList<>();
        for (String line : lines) {
            boolean continues =
                    line.startsWith(CODE) && !joined.isEmpty() && joined.getLast().startsWith(CODE);
            String before = continues ? joined.removeLast() + "\n" : "";
            joined.add(continues ? before + line.substring(CODE.length()) : line);
        }
        return joined.stream()
                .map(line -> line.startsWith(CODE) ? line.replaceAll("\\s+", " ") : line)
                .toList();
    }

    private static void add(Line line, List<String> shown) {
        for (Atom atom : line.prose().atoms().values()) {
            if (atom instanceof Atom.Grid(Table table)) {
                table.cells()
                        .forEach(
                                cell ->
                                        cell.lines()
                                                .forEach(
                                                        inner ->
                                                                shown.add(
                                                                        "cell "
                                                                                + cell.role()
                                                                                + cell.columns()
                                                                                + cell.rows()
                                                                                + cell.align()
                                                                                + text(inner))));
            }
        }
        shown.add(kind(line.kind()) + text(line));
    }

    private static String text(Line line) {
        if (line.kind() instanceof Kind.Code) {
            return " | " + line.prose().text().replaceAll("\\n+$", "");
        }
        String text =
                line.prose().runs().stream()
                        .map(run -> run(line.prose(), run))
                        .collect(Collectors.joining())
                        .replaceAll("[ \\t\\r\\f\\x0B]+", " ")
                        .replaceAll(" ?\n ?", "\n")
                        .replaceAll("(^|»|\n) | ($|«|\n)", "$1$2")
                        .replace("%20", " ")
                        .strip();
        String atoms =
                line.prose().atoms().values().stream()
                        .filter(Atom.Picture.class::isInstance)
                        .map(Shown::picture)
                        .collect(Collectors.joining());
        return " | " + text + atoms;
    }

    private static String run(Prose prose, Prose.Run run) {
        String text = opaque(prose, run.visible());
        // Nobody sees the marks on a space, and which of two elements is the outer one.
        String marks = text.isBlank() ? "" : marks(run.marks());
        return marks.isEmpty() ? text : "«" + marks + "»" + text + "«»";
    }

    private static String opaque(Prose prose, Span span) {
        StringBuilder text = new StringBuilder();
        for (int i = span.start(); i < span.end(); i++) {
            switch (prose.atoms().get(i)) {
                case Atom.Opaque _ -> {}
                case Atom.More more -> text.append(more.open());
                case null, default -> text.append(prose.text().charAt(i));
            }
        }
        return text.toString();
    }

    private static String picture(Atom atom) {
        boolean isToken = atom instanceof Atom.Picture(String source, _, _, _) && source.isEmpty();
        return isToken ? "token" : atom.toString();
    }

    private static String marks(Set<Mark> marks) {
        return marks.stream()
                .map(Mark::toString)
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining(","));
    }

    private static String kind(Kind kind) {
        return switch (kind) {
            case Kind.Object _, Kind.Term _, Kind.Meaning _ -> "paragraph";
            case Kind.Quote _ -> "quote";
            case Kind.Code _ -> "code";
            case Kind.Paragraph(Kind.Align align) ->
                    "paragraph" + (align == Kind.Align.START ? "" : align);
            case Kind.Item(int depth, Kind.Marker marker, int number) ->
                    "item " + depth + marker + number;
            default -> kind.toString();
        };
    }
}
