package wongo.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import wongo.article.Article;
import wongo.article.Article.Spelling;
import wongo.article.Block;
import wongo.dialect.html.HtmlDialect;
import wongo.dialect.markdown.MarkdownDialect;
import wongo.dialect.yaml.YamlFrontMatter;

import java.time.InstantSource;
import java.util.IdentityHashMap;
import java.util.Map;

/// An article with a selection, written down as its source: `«` where the selection starts, `»`
/// where it ends, `‸` for a caret.
final class Scene {
    private static final Spelling SPELLING = new Spelling(new YamlFrontMatter(), new HtmlDialect());
    private static final Spelling MARKDOWN =
            new Spelling(new YamlFrontMatter(), new MarkdownDialect());

    private Scene() {}

    static State of(String written) {
        return of(written, SPELLING);
    }

    static State ofMarkdown(String written) {
        return of(written, MARKDOWN);
    }

    private static State of(String written, Spelling spelling) {
        String source = written.replaceAll("[«»‸]", "");
        int caret = written.indexOf('‸');
        int start = written.indexOf('«');
        int end = written.indexOf('»') - 1;
        Selection selection =
                caret >= 0
                        ? Selection.caret(caret)
                        : start >= 0 ? new Selection(start, end) : Selection.caret(0);
        return State.of(Article.read(source, spelling)).withSelection(selection);
    }

    static String write(State state) {
        StringBuilder written = new StringBuilder(state.article().source());
        if (state.selection().isCaret()) {
            return written.insert(state.selection().head(), '‸').toString();
        }
        written.insert(state.selection().span().end(), '»');
        return written.insert(state.selection().span().start(), '«').toString();
    }

    /// Proves of a command in one go: its result, undo and redo to the byte with the selections,
    /// that what it leaves reads afresh as it stands, and that blocks it does not touch stay the
    /// same instances.
    static void assertCommand(Command command, String before, String after) {
        assertCommand(SPELLING, command, before, after);
    }

    /// The same in Markdown.
    static void assertMarkdown(Command command, String before, String after) {
        assertCommand(MARKDOWN, command, before, after);
    }

    private static void assertCommand(
            Spelling spelling, Command command, String before, String after) {
        State state = of(before, spelling);
        Session session = new Session(state.article(), InstantSource.system());
        session.dispatch(Transaction.select(state.selection()));
        assertTrue(session.perform(command), () -> "does not apply to " + before);
        assertEquals(after, write(session.state()));
        Article done = session.article();
        assertEquals(Article.read(done.source(), spelling), done);
        assertReuse(state.article(), done);
        session.undo();
        assertEquals(before, write(session.state()));
        session.redo();
        assertEquals(after, write(session.state()));
    }

    static void assertNothing(Command command, String before) {
        assertTrue(command.on(of(before)).isEmpty(), () -> "applies to " + before);
    }

    private static void assertReuse(Article before, Article after) {
        Map<Block, Block> old = new IdentityHashMap<>();
        before.body().forEach(block -> old.put(block, block));
        for (int side = 0; side < 2; side++) {
            int least = Math.min(before.body().count(), after.body().count());
            for (int i = 0; i < least; i++) {
                Block one = before.body().get(side == 0 ? i : before.body().count() - 1 - i);
                Block other = after.body().get(side == 0 ? i : after.body().count() - 1 - i);
                if (!one.equals(other)) {
                    break;
                }
                assertTrue(old.containsKey(other), () -> "read again though unchanged: " + other);
            }
        }
    }
}
