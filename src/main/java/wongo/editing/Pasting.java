package wongo.editing;

import wongo.article.Kind;
import wongo.text.Change;

import java.util.List;
import java.util.Optional;

/// Writing several lines at once, as one step.
final class Pasting {
    private State now;
    private Change all = Change.none();

    private Pasting(State start) {
        this.now = start;
    }

    static Optional<Transaction> lines(State state, List<String> lines) {
        Pasting pasting = new Pasting(state);
        pasting.paste(lines);
        return pasting.all.isNothing()
                ? Optional.empty()
                : Optional.of(Transaction.of(pasting.all, pasting.now.selection()));
    }

    private void paste(List<String> lines) {
        step(Deleting::selected);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (i > 0 && !(line.isBlank() && isEndedByAnEmptyLine())) {
                step(Splitting::split);
            }
            step(state -> line.isEmpty() ? Optional.empty() : Writing.type(state, line));
        }
    }

    private void step(Command command) {
        command.on(now)
                .ifPresent(
                        transaction -> {
                            all = all.then(transaction.change());
                            now = transaction.on(now);
                        });
    }

    private boolean isEndedByAnEmptyLine() {
        return now.article()
                .lineAt(now.selection().head())
                .map(at -> at.line().kind())
                .filter(kind -> kind instanceof Kind.Item || kind instanceof Kind.Quote)
                .isPresent();
    }
}
