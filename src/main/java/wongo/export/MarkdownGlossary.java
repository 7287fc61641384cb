package wongo.export;

import wongo.article.Block;
import wongo.article.Block.Wrapper;
import wongo.article.Blocks;
import wongo.article.Kind;
import wongo.article.Line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A definition list of HTML as kramdown spells one; for other readers it stays HTML.
///
/// @param text as Markdown
/// @param blocks how many blocks of the body it is, from its start tag to its end tag
record MarkdownGlossary(String text, int blocks) {
    /// The list that starts with a block, if it holds terms, each with a meaning, and nothing else.
    static Optional<MarkdownGlossary> at(
            Blocks body, int start, Markdown.Reader reader, Losses losses) {
        if (!Wrapper.is(body.get(start), "dl", Wrapper.Tag.OPENS)) {
            return Optional.empty();
        }
        List<Block> parts = new ArrayList<>();
        for (int i = start + 1; i < body.count(); i++) {
            Block block = body.get(i);
            if (Wrapper.is(block, "dl", Wrapper.Tag.CLOSES)) {
                int count = i + 1 - start;
                Optional<String> text =
                        !isWhole(parts)
                                ? Optional.empty()
                                : reader == Markdown.Reader.KRAMDOWN
                                        ? spelled(parts, losses)
                                        : Optional.of(html(body, start, count));
                return text.map(some -> new MarkdownGlossary(some, count));
            }
            if (!(block instanceof Block.Gap)) {
                parts.add(block);
            }
        }
        return Optional.empty();
    }

    private static String html(Blocks body, int start, int count) {
        return MarkdownHtml.of(
                IntStream.range(start, start + count)
                        .mapToObj(i -> body.get(i).source())
                        .collect(Collectors.joining()));
    }

    /// Whether it begins with a term, ends with a meaning, and is nothing but lines of text.
    private static boolean isWhole(List<Block> parts) {
        return !parts.isEmpty()
                && parts.stream().allMatch(MarkdownGlossary::isPart)
                && line(parts.getFirst()).kind() instanceof Kind.Term
                && line(parts.getLast()).kind() instanceof Kind.Meaning;
    }

    private static boolean isPart(Block block) {
        return block.lines().size() == 1
                && (line(block).kind() instanceof Kind.Term
                        || line(block).kind() instanceof Kind.Meaning)
                && MarkdownBlocks.isInline(line(block).prose());
    }

    private static Line line(Block block) {
        return block.lines().getFirst();
    }

    private static Optional<String> spelled(List<Block> parts, Losses losses) {
        StringBuilder text = new StringBuilder();
        Kind before = new Kind.Term();
        for (Block part : parts) {
            Line line = line(part);
            String said = MarkdownInline.paragraph(line.prose(), part.source(), losses);
            boolean term = line.kind() instanceof Kind.Term;
            if (said.isEmpty() || (term && said.indexOf('\n') >= 0)) {
                return Optional.empty();
            }
            text.append(
                            text.isEmpty()
                                    ? ""
                                    : term && before instanceof Kind.Meaning ? "\n\n" : "\n")
                    .append(term ? said : ": " + said.replace("\n", "\n  "));
            before = line.kind();
        }
        return Optional.of(text.toString());
    }
}
