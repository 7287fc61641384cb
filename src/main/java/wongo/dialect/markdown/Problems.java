package wongo.dialect.markdown;

import wongo.article.Block;
import wongo.article.Element;
import wongo.article.Line;
import wongo.article.Problem;
import wongo.article.Problem.Severity;
import wongo.text.Span;

import java.util.List;

/// Source that some generators read otherwise than it looks: asterisks that CommonMark leaves
/// standing, because punctuation is inside of them and a letter outside.
final class Problems {
    private Problems() {}

    static List<Problem> of(Block block) {
        return block.texts().flatMap(line -> of(block.source(), line).stream()).toList();
    }

    static List<Problem> of(String source, Line line) {
        return line.prose().elements().stream()
                .filter(element -> stands(source, element))
                .map(
                        element ->
                                new Problem(
                                        Severity.WARNING,
                                        "emphasis-stands",
                                        element.outer(),
                                        List.of(element.outer().of(source))))
                .toList();
    }

    private static boolean stands(String source, Element element) {
        return Signs.isEmphasis(element.open().of(source))
                && !(isPlain(source, element.open()) && isPlain(source, element.close()));
    }

    /// A sign may be a part of a longer run.
    private static boolean isPlain(String source, Span sign) {
        char c = source.charAt(sign.start());
        int from = sign.start();
        int to = sign.end();
        while (from > 0 && source.charAt(from - 1) == c) {
            from--;
        }
        while (to < source.length() && source.charAt(to) == c) {
            to++;
        }
        return Flanks.isPlain(source, from, to);
    }
}
