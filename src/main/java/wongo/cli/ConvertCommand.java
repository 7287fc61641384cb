package wongo.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import wongo.export.Colours;
import wongo.export.Conversion;
import wongo.export.Conversion.Form;
import wongo.export.Export;
import wongo.export.Images;
import wongo.export.Origin;
import wongo.storage.OutFolder.Existing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Writes a post in the other dialect, as a new file beside it.
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {
    private static final Map<String, Colours> COLOURS =
            Map.of("keep", Colours.KEPT, "bold", Colours.BOLD, "none", Colours.NONE);

    private final Desk desk;

    @Option(names = "--to", required = true, paramLabel = "FORM", descriptionKey = "cli.convert.to")
    private String to = "";

    @Option(names = "--colors", paramLabel = "WHAT", descriptionKey = "cli.convert.colors")
    private String colors = "keep";

    @Option(names = "--strict", descriptionKey = "cli.export.strict")
    private boolean strict;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.file")
    private Path file = Path.of("");

    ConvertCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Form> form = Form.named(to);
        Colours colours = COLOURS.get(colors);
        if (form.isEmpty() || colours == null) {
            desk.say("cli.convert.unknown", form.isEmpty() ? to : colors);
            return Desk.BAD_INPUT;
        }
        return desk.open(file)
                .map(post -> convert(post, new Conversion(form.get(), colours)))
                .orElse(Desk.BAD_INPUT);
    }

    private int convert(Post post, Conversion conversion) {
        if (Form.of(post.article()) == conversion.form()) {
            desk.say("cli.convert.already", post.path(), conversion.form().word());
            return Desk.BAD_INPUT;
        }
        Origin origin = new Origin(post.name(), LocalDate.now(), Images.none());
        Export export = conversion.of(post.article(), origin);
        Path folder = post.path().toAbsolutePath().getParent();
        int code = new Outputs(desk, folder, Existing.KEPT, List.of(file)).write(export);
        export.losses().forEach(loss -> LossLine.say(desk, post, conversion.form().word(), loss));
        return Math.max(code, strict && export.isLossy() ? Desk.FOUND : Desk.DONE);
    }
}
