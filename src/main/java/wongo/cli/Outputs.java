package wongo.cli;

import wongo.export.Export;
import wongo.export.Output;
import wongo.storage.OutFolder;
import wongo.storage.Refusal;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The files of one run of `export`. Two that want the same name get two names.
final class Outputs {
    private final Desk desk;
    private final OutFolder folder;
    private final Set<Path> inputs;
    private final Set<String> names = new HashSet<>();

    Outputs(Desk desk, Path folder, OutFolder.Existing existing, List<Path> inputs) {
        this.desk = desk;
        this.folder = new OutFolder(folder, existing);
        this.inputs = inputs.stream().map(Outputs::whole).collect(Collectors.toSet());
    }

    /// Writes the files of one article, all or none, and prints their names.
    ///
    /// @return the exit code
    int write(Export export) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Output output : export.files()) {
            String name = unused(output.path());
            if (inputs.contains(whole(folder.root().resolve(name)))) {
                desk.say("cli.export.onto-itself", folder.root().resolve(name));
                return Desk.BAD_INPUT;
            }
            files.put(name, output.bytes());
        }
        Optional<Refusal> refusal = folder.put(files);
        if (refusal.isPresent()) {
            desk.say(refusal.get());
            return Desk.BAD_INPUT;
        }
        files.keySet()
                .forEach(name -> desk.terminal().printLine(folder.root().resolve(name).toString()));
        return Desk.DONE;
    }

    /// Some file systems do not tell capitals apart.
    private String unused(String path) {
        String name = path;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            int end = endOfStem(path);
            name = path.substring(0, end) + "-" + i + path.substring(end);
        }
        return name;
    }

    private static int endOfStem(String path) {
        String tistory = ".tistory.html";
        return path.endsWith(tistory) ? path.length() - tistory.length() : path.lastIndexOf('.');
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
