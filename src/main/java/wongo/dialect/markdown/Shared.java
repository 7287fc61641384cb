package wongo.dialect.markdown;

import org.jspecify.annotations.Nullable;

import wongo.article.Atom;
import wongo.article.Block;
import wongo.article.Blocks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// What the blocks of an article take from each other when they are published: where labels lead,
/// what abbreviations stand for, and the numbers of footnotes.
final class Shared {
    /// A footnote: the block that it stands in, and the part of it that it is.
    private record Note(String label, String source, Branch branch) {}

    /// What a block has for the others.
    private record Said(
            List<Block.Definition> definitions, Map<String, String> titles, List<Note> notes) {}

    private final Definitions definitions;
    private final Abbreviations abbreviations;
    private final Map<Block, Said> said = new IdentityHashMap<>();
    private final Map<String, Note> notes = new LinkedHashMap<>();

    /// How often a block uses which notes.
    private final Map<Block, Map<String, Integer>> within = new IdentityHashMap<>();

    /// How often those were used before it, and the same in the order of the blocks.
    private final Map<Block, Map<String, Integer>> before = new IdentityHashMap<>();

    private final List<Map<String, Integer>> inOrder = new ArrayList<>();

    private final Uses uses;
    private final Map<String, Integer> numbers;

    /// Made when it is asked for.
    private volatile @Nullable String ending;

    private Shared(Blocks body, Optional<Shared> known) {
        List<Block> blocks = body.shared();
        List<Block.Definition> defined = new ArrayList<>();
        Map<String, String> titles = new HashMap<>();
        for (Block block : blocks) {
            Said some = known.map(it -> it.said.get(block)).orElseGet(() -> said(block));
            said.put(block, some);
            defined.addAll(some.definitions());
            titles.putAll(some.titles());
            some.notes().forEach(note -> notes.putIfAbsent(note.label(), note));
        }
        this.definitions = Definitions.of(defined.stream());
        this.abbreviations = Abbreviations.of(titles);
        this.uses = none();
        Optional<Shared> alike = known.filter(this::refersAlike);
        for (Block block : blocks) {
            if (!notes.isEmpty() && block.source().contains("[^")) {
                use(block, alike.map(it -> it.within.get(block)).orElseGet(() -> within(block)));
            }
        }
        this.numbers =
                alike.filter(this::countsAlike).map(it -> it.numbers).orElseGet(this::number);
        this.ending = alike.filter(this::endsAlike).map(it -> it.ending).orElse(null);
    }

    static Shared of(Blocks body) {
        return new Shared(body, Optional.empty());
    }

    /// The same of a body that has most of its blocks from this one's: they are not looked at
    /// again.
    Shared next(Blocks body) {
        return new Shared(body, Optional.of(this));
    }

    private static Said said(Block block) {
        Map<String, String> titles = new HashMap<>();
        block.lines().stream()
                .flatMap(line -> line.prose().atoms().values().stream())
                .filter(Atom.Opaque.class::isInstance)
                .map(atom -> Abbreviations.definition(((Atom.Opaque) atom).text()))
                .filter(Matcher::matches)
                .forEach(found -> titles.put(found.group(1), found.group(2).strip()));
        String source = block.source();
        return new Said(
                Definitions.in(block).toList(),
                titles,
                source.contains("[^") && !MarkdownReader.isHtml(block)
                        ? notes(source, Structure.at(source, 0).branch()).toList()
                        : List.of());
    }

    private static Stream<Note> notes(String source, Branch part) {
        return Stream.concat(
                part.type == Branch.Type.NOTE
                        ? Stream.of(new Note(part.label(source), source, part))
                        : Stream.empty(),
                part.children.stream().flatMap(child -> notes(source, child)));
    }

    private Map<String, Integer> within(Block block) {
        Uses some = none();
        BlockHtml.of(block, this, some);
        return some.counts();
    }

    private void use(Block block, Map<String, Integer> counts) {
        within.put(block, counts);
        inOrder.add(uses.counts(counts.keySet()));
        before.put(block, inOrder.getLast());
        uses.add(counts);
    }

    /// Whether the same texts are references to notes here and there.
    private boolean refersAlike(Shared other) {
        return definitions.equals(other.definitions) && notes.keySet().equals(other.notes.keySet());
    }

    private boolean countsAlike(Shared other) {
        return uses.order().equals(other.uses.order());
    }

    private boolean endsAlike(Shared other) {
        return countsAlike(other)
                && uses.counts().equals(other.uses.counts())
                && abbreviations.equals(other.abbreviations)
                && notes.equals(other.notes);
    }

    Definitions definitions() {
        return definitions;
    }

    Abbreviations abbreviations() {
        return abbreviations;
    }

    /// The numbers of the notes by their labels, in order; 0 for those that nothing refers to.
    Map<String, Integer> numbers() {
        return numbers;
    }

    private Map<String, Integer> number() {
        Map<String, Integer> found = new LinkedHashMap<>();
        uses.order().forEach(label -> found.put(label, found.size() + 1));
        notes.keySet().forEach(label -> found.putIfAbsent(label, 0));
        return Collections.unmodifiableMap(found);
    }

    /// What was used before a block, of what it uses.
    Uses before(Block block) {
        Map<String, Integer> counts = before.get(block);
        return counts == null ? none() : uses.at(counts);
    }

    /// Nothing used so far.
    Uses none() {
        return Uses.none(notes.keySet());
    }

    /// The footnotes that are used, in the order of their first use, each with the ways back
    /// (kramdown).
    String ending() {
        String known = ending;
        if (known == null) {
            known = end();
            ending = known;
        }
        return known;
    }

    private String end() {
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
        return List.of(definitions, abbreviations, uses.order(), inOrder, notes.keySet());
    }
}
