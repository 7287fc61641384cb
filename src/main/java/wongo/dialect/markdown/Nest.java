package wongo.dialect.markdown;

import org.jspecify.annotations.Nullable;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Blocks.Place;
import wongo.dialect.html.Reading;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where a line stands among the containers of its block. Offsets are relative to the block.
///
/// @param block its source
/// @param blockStart where it starts in the article
/// @param leaf the part that is the line; an item where that is empty
record Nest(String block, int blockStart, Branch leaf) {
    static Nest of(Article article, At at) {
        Place place = Reading.place(article, at);
        String source = place.block().source();
        Branch leaf = leaf(Structure.at(source, 0).branch(), at.line().prose().inner().start());
        return new Nest(source, article.bodyStart() + place.source(), leaf);
    }

    private static Branch leaf(Branch top, int place) {
        Branch at = top;
        while (true) {
            Branch next = null;
            for (Branch child : at.children) {
                if (child.start <= place) {
                    next = child;
                }
            }
            if (next == null || next.end < place) {
                return at;
            }
            at = next;
        }
    }

    /// The attribute list that the line ends with, with the line break before it; empty at its end
    /// if there is none.
    Span attributes() {
        boolean may = leaf.type == Branch.Type.PARAGRAPH || leaf.type == Branch.Type.HEADING;
        return may
                ? new Span(AttributeList.start(block, new Span(leaf.start, leaf.end)), leaf.end)
                : Span.at(leaf.end);
    }

    /// The innermost container of a type.
    Optional<Branch> around(Branch.Type type) {
        for (@Nullable Branch at = leaf; at != null; at = at.parent) {
            if (at.type == type) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /// The part that the line is the first of: an item, a note; else the line itself.
    Branch head() {
        Branch head = leaf;
        while (head.parent != null
                && head.parent.type.isContainer()
                && head.parent.type != Branch.Type.ROOT
                && head.parent.type != Branch.Type.LIST
                && head.parent.type != Branch.Type.QUOTE
                && head.parent.children.getFirst() == head) {
            head = head.parent;
        }
        return head;
    }

    /// The meaning right behind a term.
    Optional<Branch> meaningOf(Branch term) {
        if (term.parent == null) {
            return Optional.empty();
        }
        List<Branch> parts = term.parent.children;
        int next = parts.indexOf(term) + 1;
        return next < parts.size() && parts.get(next).type == Branch.Type.MEANING
                ? Optional.of(parts.get(next))
                : Optional.empty();
    }

    /// What stands before a part on a line of its own: spaces, and the marks of the quotes around.
    String prefix(Branch part) {
        int line = block.lastIndexOf('\n', part.start - 1) + 1;
        return Prefix.of(block.substring(line, part.start));
    }

    /// The same on a line that holds nothing else.
    String blank(Branch part) {
        return prefix(part).stripTrailing();
    }

    /// The containers around a part, outermost first.
    static List<Branch> containers(Branch part) {
        List<Branch> containers = new ArrayList<>();
        for (@Nullable Branch at = part.parent; at != null; at = at.parent) {
            if (at.type != Branch.Type.ROOT) {
                containers.addFirst(at);
            }
        }
        return containers;
    }

    Span span(Branch part) {
        return new Span(part.start, part.end).shift(blockStart);
    }
}
