package wongo.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/// Proves on the writer's own files that nothing is lost: the same bytes come out (law 1), a typed
/// letter changes a letter (law 2), reading again after it equals reading afresh (law 5).
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--every", descriptionKey = "cli.verify.every")
    private boolean every;

    @Option(names = "--each", descriptionKey = "cli.verify.each")
    private boolean each;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.files")
    private List<Path> files = List.of();

    VerifyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Map<String, Proof> groups = new TreeMap<>();
        Proof total = Proof.NONE;
        boolean isAllRead = true;
        for (Path file : files) {
            Optional<Post> post = desk.open(file);
            isAllRead &= post.isPresent();
            if (post.isPresent()) {
                Proof proof = prove(post.get());
                total = total.plus(proof);
                groups.merge(String.valueOf(file.getParent()), proof, Proof::plus);
            }
        }
        if (groups.size() > 1) {
            groups.forEach(this::print);
        }
        print(desk.terminal().messages().text("cli.verify.total"), total);
        return total.breaches().isEmpty() ? (isAllRead ? Desk.DONE : Desk.BAD_INPUT) : Desk.FOUND;
    }

    private Proof prove(Post post) {
        Proof proof =
                new Proving(post, every ? Proving.Places.EVERY : Proving.Places.SAMPLED).proof();
        proof.breaches()
                .forEach(
                        breach ->
                                desk.say(
                                        "cli.verify.breach",
                                        post.path(),
                                        breach.law(),
                                        breach.where()));
        if (each) {
            print(post.path().toString(), proof);
        }
        return proof;
    }

    private void print(String name, Proof proof) {
        desk.terminal()
                .printLine(
                        desk.terminal()
                                .messages()
                                .text(
                                        "cli.verify.line",
                                        name,
                                        proof.files(),
                                        proof.places(),
                                        proof.breaches().size(),
                                        proof.rawShare()));
    }
}
