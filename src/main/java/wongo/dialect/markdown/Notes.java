package wongo.dialect.markdown;

import wongo.article.Article;
import wongo.article.Atom;
import wongo.article.Block;
import wongo.article.Kind;
import wongo.article.Line;
import wongo.dialect.html.Reading;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A new footnote: what refers to it, and the note behind the last one or at the end.
final class Notes {
    private static final Pattern COUNTED = Pattern.compile("(.*?)(\\d{1,8})");

    private Notes() {}

    static Change put(Article article, int at) {
        String label = label(article);
        String reference = new Atom.Reference(label).written();
        Optional<Spot> last = last(article);
        Spot spot = last.orElseGet(() -> end(article));
        String note = spot.between() + reference + ": ";
        List<Edit> edits =
                at == spot.place()
                        ? List.of(Edit.insert(at, reference + note))
                        : Stream.of(Edit.insert(at, reference), Edit.insert(spot.place(), note))
                                .sorted(Comparator.comparing(Edit::span))
                                .toList();
        return Reading.proven(article, Change.of(edits), after -> isMade(article, after, label));
    }

    private static boolean isMade(Article before, Article after, String label) {
        List<Line> lines = after.body().shared().stream().flatMap(Block::texts).toList();
        return after.body().rows() == before.body().rows() + 1
                && lines.stream().anyMatch(line -> line.kind().equals(new Kind.Note(label)))
                && lines.stream()
                        .anyMatch(
                                line ->
                                        line.prose()
                                                .atoms()
                                                .containsValue(new Atom.Reference(label)));
    }

    /// @param between what parts a new note from what stands before it
    private record Spot(int place, String between) {}

    /// Behind the last note, apart from it as it is from the one before.
    private static Optional<Spot> last(Article article) {
        List<Span> notes = new ArrayList<>();
        int at = article.bodyStart();
        for (Block block : article.body()) {
            if (isNote(block)) {
                notes.add(new Span(at, at + block.source().length()));
            }
            at += block.source().length();
        }
        if (notes.isEmpty()) {
            return Optional.empty();
        }
        Span last = notes.getLast();
        String between =
                notes.size() == 1
                        ? ""
                        : article.slice(new Span(notes.get(notes.size() - 2).end(), last.start()));
        return Optional.of(
                new Spot(
                        last.end(),
                        between.isBlank() && !between.isEmpty() ? between : article.lineEnding()));
    }

    private static boolean isNote(Block block) {
        return !block.lines().isEmpty() && block.lines().getFirst().kind() instanceof Kind.Note;
    }

    private static Spot end(Article article) {
        int end = article.source().stripTrailing().length();
        return new Spot(Math.max(article.bodyStart(), end), article.lineEnding().repeat(2));
    }

    /// Counted on from the labels that there are; 1 where there are none with a number.
    private static String label(Article article) {
        Set<String> labels = labels(article);
        String stem = "";
        int last = 0;
        for (String label : labels) {
            Matcher counted = COUNTED.matcher(label);
            if (counted.matches()) {
                int number = Integer.parseInt(counted.group(2));
                last = counted.group(1).equals(stem) ? Math.max(last, number) : number;
                stem = counted.group(1);
            }
        }
        do {
            last++;
        } while (labels.contains(stem + last));
        return stem + last;
    }

    /// Of notes and of what refers to them.
    private static Set<String> labels(Article article) {
        Set<String> labels = new LinkedHashSet<>();
        article.body().shared().stream()
                .flatMap(Block::texts)
                .forEach(
                        line -> {
                            if (line.kind() instanceof Kind.Note(String label)) {
                                labels.add(label);
                            }
                            line.prose().atoms().values().stream()
                                    .filter(Atom.Reference.class::isInstance)
                                    .forEach(atom -> labels.add(((Atom.Reference) atom).label()));
                        });
        return labels;
    }
}
