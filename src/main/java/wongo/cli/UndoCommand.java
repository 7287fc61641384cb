package wongo.cli;

import picocli.CommandLine.Command;

import wongo.storage.Rewritten;
import wongo.storage.Run;

import java.util.List;
import java.util.concurrent.Callable;

/// Takes back the last run that changed files. Files that have changed since stay as they are.
@Command(name = "undo")
final class UndoCommand implements Callable<Integer> {
    private final Desk desk;

    UndoCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        List<Run> runs = desk.runs().all();
        if (runs.isEmpty()) {
            desk.say("cli.undo.nothing");
            return Desk.FOUND;
        }
        Rewritten back = desk.runs().undo(runs.getFirst());
        back.written().forEach(file -> desk.say("cli.undo.done", file));
        back.changed().forEach(file -> desk.say("cli.undo.changed", file));
        back.refused().forEach(desk::say);
        return back.isWhole() ? Desk.DONE : Desk.BAD_INPUT;
    }
}
