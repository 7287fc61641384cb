package wongo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import wongo.article.Article;
import wongo.article.Block;
import wongo.article.Mark;
import wongo.editing.Command;
import wongo.editing.Commands;
import wongo.editing.Selection;
import wongo.editing.Session;
import wongo.editing.State;
import wongo.editing.Transaction;
import wongo.text.Chance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Commands on what is selected in the source, where a selection can cut tags, stand between blocks
/// or reach out of the front matter: they never fail, never touch the front matter, never lose a
/// letter, and undo gives back every byte and the selection.
class CommandsAnywhereTest {
    private static final int TRIES = 120;

    /// Commands that lose no letter.
    private static final List<Command> COMMANDS =
            List.of(
                    Commands.bold(),
                    Commands.italic(),
                    Commands.code(),
                    Commands.toggle(new Mark.Color("#ee2323")),
                    Commands.clearFormatting(),
                    Commands.link("https://example.org/"),
                    Commands.unlink(),
                    Commands.heading(2),
                    Commands.paragraph(),
                    Commands.bulletList(),
                    Commands.quote(),
                    Commands.indent(),
                    Commands.outdent(),
                    Commands.insertRule(),
                    Commands.insertSpacer(),
                    Commands.moveSectionUp());

    private static final List<Command> DELETING =
            List.of(
                    Commands.type("가"),
                    Commands.split(),
                    Commands.lineBreak(),
                    Commands.delete(),
                    Commands.deleteBackward(),
                    Commands.deleteForward());

    @Test
    void theyNeverFailNorTouchTheFrontMatter() {
        for (Corpus.Post post : Corpus.ours()) {
            Chance chance = new Chance(post.source().hashCode());
            for (int i = 0; i < TRIES; i++) {
                Selection selection = selection(post.source().length(), chance);
                boolean keeping = chance.below(3) > 0;
                int number = chance.below(keeping ? COMMANDS.size() : DELETING.size());
                Command command = keeping ? COMMANDS.get(number) : DELETING.get(number);
                String what = post.name() + " " + selection + (keeping ? " " : " -") + number;
                try {
                    perform(post.article(), selection, command, keeping);
                } catch (RuntimeException | AssertionError problem) {
                    throw new AssertionError(what + ": " + problem, problem);
                }
            }
        }
    }

    private static Selection selection(int length, Chance chance) {
        int anchor = chance.below(length + 1);
        int reach = chance.below(200) - 100;
        return new Selection(
                anchor, chance.below(3) == 0 ? anchor : Math.clamp(anchor + reach, 0, length));
    }

    private static void perform(
            Article article, Selection selection, Command command, boolean keeping) {
        Session session = new Session(article, () -> Instant.EPOCH);
        session.dispatch(Transaction.select(selection));
        State places = session.state().onPlaces();
        assertEquals(places, places.onPlaces(), "places are places");
        session.perform(command);
        Article after = session.article();
        assertEquals(article.frontMatter().source().strip(), after.frontMatter().source().strip());
        assertEquals(Article.read(after.source(), after.spelling()), after);
        assertTrue(!keeping || hasLetters(after, article), "a letter is lost");
        if (after != article) {
            session.undo();
            assertEquals(article.source(), session.article().source());
            assertEquals(selection, session.state().selection());
        }
    }

    private static boolean hasLetters(Article article, Article of) {
        Map<Integer, Long> there = letters(article);
        return letters(of).entrySet().stream()
                .allMatch(entry -> there.getOrDefault(entry.getKey(), 0L) >= entry.getValue());
    }

    private static Map<Integer, Long> letters(Article article) {
        return article.body().stream()
                .flatMap(Block::texts)
                .flatMap(line -> line.prose().text().chars().boxed())
                .filter(letter -> !Character.isWhitespace(letter) && letter != '\u00a0')
                .collect(Collectors.groupingBy(letter -> letter, Collectors.counting()));
    }
}
