package wongo.dialect.json;

import wongo.article.Field;
import wongo.article.FrontMatter;
import wongo.article.Problem;
import wongo.article.Problem.Severity;
import wongo.article.Value;
import wongo.text.Lines;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A head that can be read.
///
/// @param root all its fields as they stand
record Reading(Head head, Node.Group root) {
    private static final int LONGEST = 64_000;

    static FrontMatter frontMatter(Head head) {
        if (head.inner().length() > LONGEST) {
            return failed(head, new Fault("front-matter-large", 0));
        }
        Scanner scanner = new Scanner(head);
        Node.Group root = root(head, scanner);
        return scanner.fault()
                .or(() -> Meaning.fault(head, root))
                .map(fault -> failed(head, fault))
                .orElseGet(() -> new Reading(head, root).frontMatter());
    }

    /// Empty where the front matter cannot be read.
    static Optional<Reading> of(String source) {
        return Head.of(source)
                .filter(head -> head.source().equals(source))
                .filter(head -> frontMatter(head).isReadable())
                .map(head -> new Reading(head, root(head, new Scanner(head))));
    }

    private static Node.Group root(Head head, Scanner scanner) {
        return head.isInBraces() ? scanner.braces() : scanner.bare();
    }

    private FrontMatter frontMatter() {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < root.children().size(); i++) {
            Node.Child child = root.children().get(i);
            fields.add(new Field(child.name(), child.value().value(), lines(i)));
        }
        return new FrontMatter(head.source(), List.copyOf(fields), duplicates());
    }

    Value tree() {
        return root.value();
    }

    /// The whole lines of a field, or the field alone where something else stands in them.
    private Span lines(int index) {
        Span own = root.children().get(index).span();
        int before = index == 0 ? start() : root.children().get(index - 1).span().end();
        boolean isLast = index + 1 == root.children().size();
        int behind = isLast ? end() : root.children().get(index + 1).span().start();
        int start = head.source().lastIndexOf('\n', own.start() - 1) + 1;
        int newline = head.source().indexOf('\n', own.end());
        int end = newline < 0 ? head.source().length() : newline + 1;
        return start >= before && end <= behind ? new Span(start, end) : own;
    }

    private int start() {
        return head.isInBraces() ? root.span().start() + 1 : root.span().start();
    }

    private int end() {
        return head.isInBraces() ? root.span().end() - 1 : root.span().end();
    }

    private List<Problem> duplicates() {
        Lines lines = Lines.of(head.source());
        Set<String> later = new HashSet<>();
        return root.children().reversed().stream()
                .filter(child -> !later.add(child.name()))
                .map(
                        child ->
                                Problem.inLine(
                                        Severity.WARNING,
                                        "front-matter-duplicate",
                                        lines,
                                        child.span().start()))
                .toList()
                .reversed();
    }

    private static FrontMatter failed(Head head, Fault fault) {
        Problem problem =
                Problem.inLine(
                        Severity.ERROR, fault.code(), Lines.of(head.source()), fault.place());
        return new FrontMatter(head.source(), List.of(), List.of(problem));
    }
}
