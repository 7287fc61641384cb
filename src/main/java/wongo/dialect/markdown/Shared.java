package wongo.dialect.markdown;

import wongo.article.Atom;
import wongo.article.Block;
import wongo.article.Blocks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/// What the blocks of an article take from each other when they are published: where labels lead,
/// what abbreviations stand for, and the numbers of footnotes.
final class Shared {
    /// A footnote: the block that it stands in, and the part of it that it is.
    private record Note(String source, Branch branch) {}

    private final Definitions definitions;
    private final Abbreviations abbreviations;
    private final Map<String, Note> notes = new LinkedHashMap<>();

    /// What was used before a block that uses notes.
    private final Map<Block, Uses> before = new IdentityHashMap<>();

    /// The same in the order of the blocks.
    private final List<Uses> inOrder = new ArrayList<>();

    private final Uses uses;

    private Shared(Blocks body) {
        this.definitions = Definitions.of(body);
        Map<String, String> titles = new HashMap<>();
        List<Block> blocks = body.shared();
        for (Block block : blocks) {
            abbreviations(block, titles);
            if (block.source().contains("[^") && !MarkdownReader.isHtml(block)) {
                notes(block.source(), Structure.at(block.source(), 0).branch());
            }
        }
        this.abbreviations = Abbreviations.of(titles);
        this.uses = Uses.none(notes.keySet());
        for (Block block : blocks) {
            if (!notes.isEmpty() && block.source().contains("[^")) {
                inOrder.add(uses.copy());
                before.put(block, inOrder.getLast());
                BlockHtml.of(block, this, uses);
            }
        }
    }

    static Shared of(Blocks body) {
        return new Shared(body);
    }

    private static void abbreviations(Block block, Map<String, String> titles) {
        block.lines().stream()
                .flatMap(line -> line.prose().atoms().values().stream())
                .filter(Atom.Opaque.class::isInstance)
                .map(atom -> Abbreviations.definition(((Atom.Opaque) atom).text()))
                .filter(Matcher::matches)
                .forEach(found -> titles.put(found.group(1), found.group(2).strip()));
    }

    private void notes(String source, Branch part) {
        if (part.type == Branch.Type.NOTE) {
            notes.putIfAbsent(part.label(source), new Note(source, part));
        }
        part.children.forEach(child -> notes(source, child));
    }

    Definitions definitions() {
        return definitions;
    }

    Abbreviations abbreviations() {
        return abbreviations;
    }

    Uses before(Block block) {
        Uses some = before.get(block);
        return some == null ? none() : some.copy();
    }

    /// Nothing used so far.
    Uses none() {
        return Uses.none(notes.keySet());
    }

    /// The footnotes that are used, in the order of their first use, each with the ways back
    /// (kramdown).
    String ending() {
        Uses now = uses.copy();
        if (now.order().isEmpty()) {
            return "";
        }
        StringBuilder html =
                new StringBuilder("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
        for (int i = 0; i < now.order().size(); i++) {
            String label = now.order().get(i);
            Note note = notes.get(label);
            html.append("<li id=\"fn:")
                    .append(InlineHtml.escaped(label))
                    .append("\" role=\"doc-endnote\">\n")
                    .append(
                            withWaysBack(
                                    BlockHtml.inside(note.source(), note.branch(), this, now),
                                    label,
                                    now.count(label)))
                    .append("\n</li>\n");
        }
        return html.append("</ol>\n</div>\n").toString();
    }

    /// In the last paragraph, or behind what the note ends with.
    private static String withWaysBack(String html, String label, int count) {
        StringBuilder ways = new StringBuilder();
        for (int i = 0; i < count; i++) {
            ways.append(i == 0 ? "" : "\u00A0").append(way(InlineHtml.escaped(label), i));
        }
        return html.endsWith("</p>")
                ? html.substring(0, html.length() - 4) + "\u00A0" + ways + "</p>"
                : html + "\n<p>" + ways + "</p>";
    }

    private static String way(String label, int use) {
        return "<a href=\"#fnref:%s\" class=\"reversefootnote\" role=\"doc-backlink\">&#8617;%s</a>"
                .formatted(
                        use == 0 ? label : label + ":" + use,
                        use == 0 ? "" : "<sup>" + (use + 1) + "</sup>");
    }

    /// What makes the HTML of blocks differ that are equal.
    Object says() {
        return List.of(definitions, abbreviations, inOrder, notes.keySet());
    }
}
