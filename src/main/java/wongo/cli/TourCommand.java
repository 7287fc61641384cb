package wongo.cli;

import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

/// Shows what the program can do.
@Command(name = "tour")
final class TourCommand implements Callable<Integer> {
    private final Doors doors;

    TourCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() {
        return doors.tour();
    }
}
