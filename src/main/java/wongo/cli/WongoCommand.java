package wongo.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// Without a subcommand the window opens.
@Command(name = "wongo")
final class WongoCommand implements Callable<Integer> {
    private final Desk desk;
    private final Doors doors;

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "cli.file")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "cli.version")
    private boolean version;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = picocli.CommandLine.ScopeType.INHERIT,
            descriptionKey = "cli.help")
    private boolean help;

    WongoCommand(Desk desk, Doors doors) {
        this.desk = desk;
        this.doors = doors;
    }

    @Override
    public Integer call() {
        boolean canOpen = files.stream().allMatch(desk::canOpen);
        return canOpen ? doors.window(List.copyOf(files)) : Integer.valueOf(Desk.BAD_INPUT);
    }
}
