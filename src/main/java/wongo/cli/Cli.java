package wongo.cli;

import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import wongo.article.ArticleReader;
import wongo.storage.Runs;

import java.util.List;

/// The program as a terminal sees it.
public final class Cli {
    private final CommandLine commands;
    private final Terminal terminal;

    /// @param version as `--version` says it
    /// @param runs what is rewritten as a whole and can be taken back
    public Cli(ArticleReader reader, String version, Runs runs, Doors doors) {
        this(new Desk(reader, Terminal.ofThisProcess(), runs), version, doors);
    }

    Cli(Desk desk, String version, Doors doors) {
        terminal = desk.terminal();
        commands = new CommandLine(new WongoCommand(desk, doors));
        commands.addSubcommand("tour", new TourCommand(doors));
        commands.addSubcommand("new", new NewCommand(desk));
        commands.addSubcommand("export", new ExportCommand(desk));
        commands.addSubcommand("convert", new ConvertCommand(desk));
        commands.addSubcommand("verify", new VerifyCommand(desk));
        commands.addSubcommand("set", new SetCommand(desk));
        commands.addSubcommand("replace", new ReplaceCommand(desk));
        commands.addSubcommand("recolor", new RecolorCommand(desk));
        commands.addSubcommand("undo", new UndoCommand(desk));
        commands.addSubcommand("info", new InfoCommand(desk));
        commands.addSubcommand("blocks", new BlocksCommand(desk));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.getCommandSpec().version("wongo " + version);
        commands.getSubcommands()
                .values()
                .forEach(sub -> sub.getCommandSpec().mixinStandardHelpOptions(false));
        describe(commands);
        commands.setOut(terminal.out());
        commands.setErr(terminal.err());
        commands.setParameterExceptionHandler((e, _) -> badUsage(e));
    }

    /// Runs one command.
    ///
    /// @return its exit code: 0 done, 1 a finding, 2 bad input or usage
    public int run(String... arguments) {
        int code = commands.execute(arguments);
        terminal.flush();
        return code;
    }

    private void describe(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        String key = "cli.command." + spec.name();
        command.setResourceBundle(terminal.messages().bundle());
        spec.usageMessage().description(terminal.messages().text(key));
        spec.usageMessage().optionListHeading("%n");
        spec.usageMessage().parameterListHeading("%n");
        spec.usageMessage().commandListHeading("%n");
        spec.usageMessage().synopsisHeading(terminal.messages().text("cli.usage") + " ");
        command.getSubcommands().values().forEach(this::describe);
    }

    private int badUsage(ParameterException e) {
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        terminal.say(
                switch (e) {
                    case UnmatchedArgumentException unmatched ->
                            terminal.messages()
                                    .text(
                                            "cli.unknown-argument",
                                            first(unmatched.getUnmatched()),
                                            name);
                    case MissingParameterException missing ->
                            terminal.messages().text("cli.missing-argument", label(missing), name);
                    default -> terminal.messages().text("cli.bad-argument", e.getMessage(), name);
                });
        return ExitCode.USAGE;
    }

    private static String first(List<String> arguments) {
        return arguments.isEmpty() ? "" : arguments.getFirst();
    }

    private static String label(MissingParameterException missing) {
        return missing.getMissing().isEmpty()
                ? ""
                : missing.getMissing().getFirst() instanceof CommandLine.Model.OptionSpec option
                        ? option.longestName()
                        : missing.getMissing().getFirst().paramLabel();
    }
}
