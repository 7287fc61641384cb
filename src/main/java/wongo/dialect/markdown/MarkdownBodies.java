package wongo.dialect.markdown;

import wongo.article.Blocks;
import wongo.article.Rereading;
import wongo.text.Change;

final class MarkdownBodies {
    private MarkdownBodies() {}

    static Blocks read(String body) {
        Blocks blocks = Rereading.read(body, text -> new MarkdownReader(text, Definitions.NONE));
        Definitions definitions = Definitions.of(blocks);
        return definitions.equals(Definitions.NONE)
                ? blocks
                : Rereading.read(body, text -> new MarkdownReader(text, definitions));
    }

    static Blocks reread(Blocks before, Change change) {
        Definitions known = Definitions.of(before);
        Blocks after = Rereading.reread(before, change, text -> new MarkdownReader(text, known));
        Definitions now = Definitions.of(after);
        return now.equals(known)
                ? after
                : Rereading.read(after.source(), text -> new MarkdownReader(text, now), after);
    }
}
