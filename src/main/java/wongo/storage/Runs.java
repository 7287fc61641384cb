package wongo.storage;

import wongo.storage.Run.Step;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Gives files other names and rewrites many as one run, and takes runs back.
///
/// What takes a run back is on the disk before its first file is touched, and each file is old or
/// new as a whole: after a kill in the middle the same journal takes back what had been done. A
/// file that has changed since is left alone.
public final class Runs {
    private static final int MOST = 20;

    private final Path folder;

    /// @param state [Folders#state()], or any other for a test
    public Runs(Path state) {
        folder = state.resolve("runs");
    }

    /// Writes the files one after the other, those that can be.
    public Rewritten write(List<Rewrite> rewrites) {
        return write(List.of(), rewrites);
    }

    /// Moves first, so that nothing is written where a name is taken; then writes the files one
    /// after the other, those that can be.
    ///
    /// @param rewrites by the names that the files have before
    public Rewritten write(List<Move> moves, List<Rewrite> rewrites) {
        Map<Path, Rewrite> files = new LinkedHashMap<>();
        rewrites.stream()
                .filter(rewrite -> !rewrite.change().isNothing())
                .map(rewrite -> rewrite.after(moves))
                .forEach(some -> files.putIfAbsent(some.path(), some));
        if (files.isEmpty() && moves.isEmpty()) {
            return Rewritten.NOTHING;
        }
        Run run =
                new Run(
                        UUID.randomUUID().toString(),
                        Instant.now(),
                        moves,
                        files.values().stream().map(Step::of).toList());
        Optional<Refusal> unkept = file(run).write(run);
        if (unkept.isPresent()) {
            return Rewritten.refused(unkept.get());
        }
        Optional<Refusal> unmoved = move(moves);
        if (unmoved.isPresent()) {
            file(run).drop();
            return Rewritten.refused(unmoved.get());
        }
        Tally tally = new Tally();
        moves.forEach(tally::move);
        files.values().forEach(rewrite -> tally.count(rewrite.path(), rewrite.after().save()));
        keep(
                run,
                run.with(
                        moves,
                        run.steps().stream()
                                .filter(step -> tally.isWritten(step.file()))
                                .toList()));
        forget();
        return tally.told();
    }

    /// All of them or none.
    private static Optional<Refusal> move(List<Move> moves) {
        for (int i = 0; i < moves.size(); i++) {
            Optional<Refusal> refusal = moves.get(i).carryOut();
            if (refusal.isPresent()) {
                moves.subList(0, i).reversed().forEach(done -> done.back().carryOut());
                return refusal;
            }
        }
        return Optional.empty();
    }

    /// The runs that can be taken back, the latest first.
    public List<Run> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(RunFile.ENDING))
                    .flatMap(file -> new RunFile(file).read().stream())
                    .sorted(Comparator.comparing(Run::at).reversed())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /// Gives the files of a run their bytes and names from before it. The run is over then, except
    /// for files that could not be written.
    public Rewritten undo(Run run) {
        Tally tally = new Tally();
        List<Step> leftSteps = new ArrayList<>();
        for (Step step : run.steps()) {
            if (!isUnmoved(step, run) && !undo(step, tally)) {
                leftSteps.add(step);
            }
        }
        List<Move> leftMoves = new ArrayList<>();
        for (Move move : run.moves().reversed()) {
            // What could not be given back keeps the name by which the journal finds it.
            boolean isHeld = leftSteps.stream().anyMatch(step -> step.file().startsWith(move.to()));
            if (isHeld || !undo(move, tally)) {
                leftMoves.addFirst(move);
            }
        }
        keep(run, run.with(leftMoves, leftSteps));
        return tally.told();
    }

    /// A kill came before the file had its new name, so that nothing was written in it.
    private static boolean isUnmoved(Step step, Run run) {
        return run.moves().stream()
                .anyMatch(move -> step.file().startsWith(move.to()) && !move.isDone());
    }

    /// @return whether there is nothing left to be done about it
    private static boolean undo(Move move, Tally tally) {
        if (!move.isDone()) {
            return true;
        }
        Optional<Refusal> refusal = move.back().carryOut();
        refusal.ifPresentOrElse(tally::refuse, () -> tally.move(move.back()));
        return refusal.isEmpty();
    }

    /// @return whether there is nothing left to be done about the file
    private static boolean undo(Step step, Tally tally) {
        return switch (Document.open(step.file())) {
            case Opened.Read(Document now) -> undo(step, now, tally);
            case Opened.Empty(Document now) -> undo(step, now, tally);
            case Opened.Refused(Refusal refusal) -> {
                tally.refuse(refusal);
                yield refusal.reason() == Reason.MISSING;
            }
        };
    }

    private static boolean undo(Step step, Document now, Tally tally) {
        // A kill came before its turn.
        if (now.stamp().equals(step.before())) {
            return true;
        }
        if (!now.stamp().equals(step.after())) {
            tally.change(step.file());
            return true;
        }
        Optional<Document> old = step.old(now);
        if (old.isEmpty()) {
            tally.refuse(Refusal.of(step.file(), Reason.JOURNAL_ASTRAY));
            return true;
        }
        Saved saved = old.get().save();
        tally.count(step.file(), saved);
        return !(saved instanceof Saved.Refused);
    }

    private void keep(Run run, Run left) {
        if (left.moves().isEmpty() && left.steps().isEmpty()) {
            file(run).drop();
        } else if (!left.equals(run)) {
            file(run).write(left);
        }
    }

    private void forget() {
        all().stream().skip(MOST).forEach(run -> file(run).drop());
    }

    private RunFile file(Run run) {
        return new RunFile(folder.resolve(run.id() + RunFile.ENDING));
    }

    /// Counts while files are written.
    private static final class Tally {
        private final Set<Path> written = new LinkedHashSet<>();
        private final List<Path> changed = new ArrayList<>();
        private final List<Refusal> refused = new ArrayList<>();
        private final List<Move> moved = new ArrayList<>();

        void count(Path file, Saved saved) {
            switch (saved) {
                case Saved.Written _ -> written.add(file.toAbsolutePath().normalize());
                case Saved.Changed _ -> change(file);
                case Saved.Refused(Refusal refusal) -> refuse(refusal);
            }
        }

        void change(Path file) {
            changed.add(file);
        }

        void refuse(Refusal refusal) {
            refused.add(refusal);
        }

        void move(Move done) {
            moved.add(done);
        }

        boolean isWritten(Path file) {
            return written.contains(file);
        }

        /// Where a file is after the moves.
        private Path now(Path file) {
            Path now = file;
            for (Move move : moved) {
                now = move.of(now);
            }
            return now;
        }

        Rewritten told() {
            return new Rewritten(
                    written.stream().map(this::now).toList(),
                    changed.stream().map(this::now).toList(),
                    refused,
                    moved);
        }
    }
}
