package wongo.article;

import java.util.List;
import java.util.stream.Stream;

/// A piece of the body that owns its exact source and no position. Joined, the blocks are the body.
public sealed interface Block {
    String source();

    /// What of it shows on the surface, in order; nothing for gaps and most wrappers.
    List<Line> lines();

    /// White space between blocks.
    record Gap(String source) implements Block {
        @Override
        public List<Line> lines() {
            return List.of();
        }
    }

    record Paragraph(String source, List<Line> lines) implements Block {}

    record Heading(String source, List<Line> lines, int level) implements Block {}

    record Listing(String source, List<Line> lines) implements Block {}

    /// A definition list: terms and what they mean.
    record Glossary(String source, List<Line> lines) implements Block {}

    record Quote(String source, List<Line> lines) implements Block {}

    record Code(String source, List<Line> lines) implements Block {}

    /// A table; its one line is the [Atom.Grid].
    record Grid(String source, List<Line> lines) implements Block {}

    /// An image with its caption, if it has one.
    record Image(String source, List<Line> lines) implements Block {}

    record Rule(String source, List<Line> lines) implements Block {}

    record Embed(String source, List<Line> lines) implements Block {}

    /// The opening or closing tag of a container (`<div …>`, `</div>`), or a closing tag that
    /// closes nothing.
    ///
    /// @param name what an opening tag and the one that closes it have in common
    /// @param lines none, or the [Atom.More] by which a reader opens the container
    record Wrapper(String source, String name, Tag tag, List<Line> lines) implements Block {
        public Wrapper(String source, String name, Tag tag) {
            this(source, name, tag, List.of());
        }

        /// Whether a block is such a tag of a container of that name.
        public static boolean is(Block block, String name, Tag tag) {
            return block instanceof Wrapper wrapper
                    && wrapper.name.equals(name)
                    && wrapper.tag == tag;
        }

        public enum Tag {
            OPENS,
            CLOSES,
            /// Neither: it contains nothing.
            STANDS
        }
    }

    /// Where the links with a label lead to; nothing of it shows on the page.
    ///
    /// @param label as links name it, in small letters, its white space made one space each
    /// @param address where they lead
    /// @param title what a reader sees who points at one, empty if none
    record Definition(String source, List<Line> lines, String label, String address, String title)
            implements Block {}

    /// Source that is not understood; its line, if it has one, is an [Atom.Opaque].
    record Raw(String source, List<Line> lines) implements Block {}

    /// Every line with text of its own: the surface's lines, and those in the cells of tables.
    default Stream<Line> texts() {
        return lines().stream()
                .flatMap(
                        line ->
                                Stream.concat(
                                        Stream.of(line), line.tables().flatMap(Table::lines)));
    }
}
