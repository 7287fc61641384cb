package wongo.dialect.markdown;

import wongo.article.Block;
import wongo.article.Blocks;
import wongo.article.Rereading;
import wongo.text.Change;

final class MarkdownBodies {
    private MarkdownBodies() {}

    static Blocks read(String body) {
        Blocks blocks = Rereading.read(body, text -> new MarkdownReader(text, Definitions.NONE));
        return knowing(blocks, Definitions.NONE, Definitions.of(blocks));
    }

    static Blocks reread(Blocks before, Change change) {
        Definitions known = Definitions.of(before);
        Blocks after = Rereading.reread(before, change, text -> new MarkdownReader(text, known));
        return knowing(after, known, Definitions.of(after));
    }

    private static Blocks knowing(Blocks blocks, Definitions known, Definitions now) {
        return now.equals(known)
                ? blocks
                : Rereading.again(
                        blocks,
                        MarkdownBodies::mayHoldLinks,
                        text -> new MarkdownReader(text, now));
    }

    private static boolean mayHoldLinks(Block block) {
        return !(block instanceof Block.Definition)
                && !(block instanceof Block.Code)
                && block.source().indexOf('[') >= 0
                && !MarkdownReader.isHtml(block);
    }
}
