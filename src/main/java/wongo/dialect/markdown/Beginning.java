package wongo.dialect.markdown;

import org.jspecify.annotations.Nullable;

import wongo.dialect.markdown.Branch.Type;

import java.util.Optional;
import java.util.regex.Matcher;

/// What a line that is not blank begins in the containers that it continues, or whose paragraph it
/// goes on with.
final class Beginning {
    private final Structure structure;
    private final Cursor line;
    private final @Nullable Branch lazy;
    private Branch at;
    private boolean isNew;
    private boolean isBoxed;

    /// @param at the innermost part that the line continues
    /// @param left the innermost open part that it does not continue, if there is one
    Beginning(Structure structure, Cursor line, Branch at, @Nullable Branch left) {
        this.structure = structure;
        this.line = line;
        this.at = at;
        this.lazy = left != null && left.type == Type.PARAGRAPH ? left : null;
    }

    /// @return whether the line belongs to the block
    boolean begin() {
        boolean goesOn = true;
        while (goesOn) {
            Boolean done = leafOrContainer();
            if (done != null) {
                return done;
            }
            goesOn = isNew && !isBoxed && !line.isBlank();
        }
        return line.isBlank() ? take(at) : text();
    }

    /// @return whether the line belongs, once that is known; null while containers open
    private @Nullable Boolean leafOrContainer() {
        isNew = false;
        if (line.indent() >= 4) {
            return isInParagraph() ? null : indented();
        }
        Cursor mark = new Cursor(line.text, line.at, line.end);
        mark.skipIndent();
        Optional<Matcher> heading = Starts.heading(mark);
        if (heading.isPresent()) {
            return heading(heading.get());
        }
        Optional<Matcher> fence = Starts.fence(mark);
        if (fence.isPresent()) {
            return fence(fence.get());
        }
        if (at.type == Type.PARAGRAPH && Starts.underline(mark) > 0) {
            return underline(Starts.underline(mark));
        }
        if (at.type == Type.PARAGRAPH && Around.isTable(at, mark)) {
            return table();
        }
        if (Starts.isRule(mark)) {
            return leaf(Type.RULE);
        }
        return container(mark);
    }

    private @Nullable Boolean container(Cursor mark) {
        boolean deep = at.depth() >= Structure.DEPTH;
        if (mark.peek() == '>' && !deep) {
            return quote(mark);
        }
        Optional<Matcher> item = Starts.item(mark);
        if (item.isPresent() && !deep && Around.mayInterrupt(at, line, item.get())) {
            return item(mark, item.get());
        }
        if (!deep && Starts.meaning(mark).isPresent() && Around.isExplained(at, lazy)) {
            return meaning(mark);
        }
        Optional<HtmlStart> html = HtmlStart.at(line.text, mark.at, line.end);
        if (html.isPresent() && !(html.get() == HtmlStart.ALONE && isInParagraph())) {
            return html(mark, html.get());
        }
        return isInParagraph() && !Around.isBehindNote(at, lazy, mark) ? null : special(mark);
    }

    /// What only begins where no paragraph goes on.
    private @Nullable Boolean special(Cursor mark) {
        Optional<Matcher> note = Starts.note(mark);
        if (note.isPresent()) {
            return marked(Type.NOTE, note.get().end(), 4);
        }
        if (mark.text.startsWith("$$", mark.at)) {
            return formula(mark);
        }
        Optional<String> verbatim = Starts.verbatim(mark);
        if (verbatim.isPresent()) {
            return raw("end" + verbatim.get());
        }
        if (Starts.isTemplate(mark) || Starts.isAbbreviation(mark)) {
            return leaf(Type.RAW);
        }
        if (Starts.isAttributes(mark)) {
            return leaf(Type.ATTRIBUTES);
        }
        return mark.peek() == '[' ? definition(mark) : null;
    }

    private @Nullable Boolean meaning(Cursor mark) {
        if (at.type == Type.PARAGRAPH && at.parent != null) {
            at = at.parent;
        }
        if (at.type != Type.GLOSSARY) {
            at = at.glossary();
        }
        int indent = line.indent();
        Branch container = place(Type.MEANING);
        if (container == null) {
            return false;
        }
        at = container.grow(Type.MEANING, mark.at);
        line.skipIndent();
        line.skip(1);
        int spaces = line.indent();
        int taken = spaces > 4 ? 1 : spaces;
        line.take(taken);
        at.indent = indent + 1 + taken;
        at.markEnd = line.at;
        return opened();
    }

    /// A link definition, on as many lines as it needs.
    private @Nullable Boolean definition(Cursor mark) {
        if (at.type != Type.ROOT) {
            return Starts.isDefinition(mark) ? leaf(Type.DEFINITION) : null;
        }
        Optional<Matcher> found = Starts.definition(mark);
        structure.look(Starts.seenOf(mark, found));
        Branch container = found.isEmpty() ? null : place(Type.DEFINITION);
        if (container == null) {
            return found.isEmpty() ? null : false;
        }
        Branch definition = container.grow(Type.DEFINITION, mark.at);
        definition.markEnd = found.get().end();
        definition.row(mark.at, line.end);
        definition.isOpen = line.end < definition.markEnd;
        return take(definition);
    }

    /// A formula on lines of its own: `$$` alone, or `$$ … $$`.
    private @Nullable Boolean formula(Cursor mark) {
        return mark.rest().strip().equals("$$")
                ? raw("$$")
                : Starts.isFormula(mark) ? leaf(Type.RAW) : null;
    }

    private boolean isInParagraph() {
        return at.type == Type.PARAGRAPH || (lazy != null && !isNewContainer());
    }

    private boolean isNewContainer() {
        return at.isOpen && at.type.isContainer() && at.children.isEmpty() && at.parent != null;
    }

    /// The container that a new part goes into; null if the block ends before.
    private @Nullable Branch place(Type type) {
        Branch container = at;
        while (!container.type.isContainer()
                || (container.type == Type.LIST && type != Type.ITEM)
                || (container.type == Type.GLOSSARY && !type.isOfGlossary())) {
            container.isOpen = false;
            container = container.parent == null ? container : container.parent;
        }
        if (!structure.mayGrow(container)) {
            return null;
        }
        Branch left = container.openChild();
        if (left != null) {
            left.isOpen = false;
        }
        return container;
    }

    private boolean take(Branch part) {
        part.reach(line.end);
        structure.belongs(line);
        return true;
    }

    private Boolean leaf(Type type) {
        Branch container = place(type);
        if (container == null) {
            return false;
        }
        Branch leaf = container.grow(type, startOfMark());
        leaf.row(startOfMark(), line.end);
        leaf.isOpen = false;
        return take(leaf);
    }

    private int startOfMark() {
        Cursor mark = new Cursor(line.text, line.at, line.end);
        mark.skipIndent();
        return mark.at;
    }

    private Boolean raw(String closing) {
        Branch container = place(Type.RAW);
        if (container == null) {
            return false;
        }
        Branch raw = container.grow(Type.RAW, startOfMark());
        raw.row(startOfMark(), line.end);
        raw.closing = closing;
        return take(raw);
    }

    private Boolean indented() {
        Branch container = place(Type.INDENTED);
        if (container == null) {
            return false;
        }
        int start = line.at;
        line.take(4);
        Branch code = container.grow(Type.INDENTED, start);
        code.markEnd = line.at;
        code.code(line);
        return take(code);
    }

    private Boolean heading(Matcher mark) {
        Branch container = place(Type.HEADING);
        if (container == null) {
            return false;
        }
        Branch heading = container.grow(Type.HEADING, mark.start());
        heading.number = mark.group(1).length();
        heading.markEnd = mark.end();
        heading.row(mark.end(), Starts.headingEnd(line.text, mark.end(), line.end));
        heading.isOpen = false;
        return take(heading);
    }

    private Boolean underline(int level) {
        at.type = Type.HEADING;
        at.number = level;
        at.isOpen = false;
        return take(at);
    }

    private Boolean fence(Matcher mark) {
        Branch container = place(Type.FENCE);
        if (container == null) {
            return false;
        }
        int indent = line.indent();
        Branch fence = container.grow(Type.FENCE, mark.start());
        fence.number = indent;
        fence.closing = mark.group();
        fence.markEnd = mark.end();
        return take(fence);
    }

    private Boolean html(Cursor mark, HtmlStart start) {
        Branch container = place(Type.HTML);
        if (container == null) {
            return false;
        }
        Branch html = container.grow(Type.HTML, mark.at);
        html.row(mark.at, line.end);
        if (start == HtmlStart.MARKED) {
            html.closing = HtmlStart.closing(line.text, mark.at, line.end);
            int behind = mark.at + html.closing.length() - 1;
            html.isOpen =
                    !line.text
                            .substring(Math.min(behind, line.end), line.end)
                            .toLowerCase(java.util.Locale.ROOT)
                            .contains(html.closing);
        }
        return take(html);
    }

    /// A paragraph before a table ends before the table's first row.
    private Boolean table() {
        if (at.rows.size() > 1) {
            structure.endBefore(at);
            return false;
        }
        at.type = Type.TABLE;
        at.row(startOfMark(), line.end);
        return take(at);
    }

    private @Nullable Boolean quote(Cursor mark) {
        Branch container = place(Type.QUOTE);
        if (container == null) {
            return false;
        }
        at = container.grow(Type.QUOTE, mark.at);
        line.skipIndent();
        Structure.takeQuote(line);
        at.markEnd = line.at;
        return opened();
    }

    private @Nullable Boolean marked(Type type, int markEnd, int indent) {
        Branch container = place(type);
        if (container == null) {
            return false;
        }
        at = container.grow(type, startOfMark());
        at.indent = indent;
        line.skipIndent();
        line.skip(markEnd - line.at);
        at.markEnd = line.at;
        return opened();
    }

    private @Nullable Boolean opened() {
        isNew = true;
        take(at);
        return null;
    }

    private @Nullable Boolean item(Cursor mark, Matcher item) {
        char kind = item.group().charAt(item.group().length() - 1);
        Branch list = at.type == Type.LIST ? at : null;
        if (list == null || list.mark != kind) {
            Branch container = place(Type.LIST);
            if (container == null) {
                return false;
            }
            list = container.grow(Type.LIST, mark.at);
            list.mark = kind;
        } else if (list.openChild() != null) {
            list.openChild().isOpen = false;
        }
        int indent = line.indent();
        at = list.grow(Type.ITEM, mark.at);
        at.number = item.group(1) == null ? 0 : Integer.parseInt(item.group(1));
        line.skipIndent();
        line.skip(item.group().length());
        int spaces = line.indent();
        boolean blank = line.isBlank();
        int taken = blank || spaces > 4 ? 1 : spaces;
        line.take(taken);
        at.indent = indent + item.group().length() + (blank ? 1 : taken);
        box();
        at.markEnd = line.at;
        return opened();
    }

    /// `[ ]` and `[x]` at an item's start belong to its mark, and what follows is a paragraph (GFM
    /// 5.3).
    private void box() {
        isBoxed = TaskBox.at(line.text, line.at, line.end).isPresent();
        if (isBoxed) {
            line.skip(TaskBox.LENGTH);
            line.take(1);
        }
    }

    /// A line of text.
    private boolean text() {
        if (lazy != null && !isNewContainer()) {
            return paragraph(lazy);
        }
        if (at.type == Type.PARAGRAPH) {
            return paragraph(at);
        }
        if (at.type == Type.TABLE) {
            at.row(startOfMark(), line.end);
            return take(at);
        }
        if (at.type == Type.GLOSSARY && (Around.goesOnWithTerms(at) || structure.isTerm(line))) {
            return term(at);
        }
        Branch container = place(Type.PARAGRAPH);
        return container != null && paragraph(container.grow(Type.PARAGRAPH, startOfMark()));
    }

    private boolean term(Branch glossary) {
        Branch left = glossary.openChild();
        if (left != null) {
            left.isOpen = false;
        }
        Branch term = glossary.grow(Type.TERM, startOfMark());
        term.isOpen = false;
        return paragraph(term);
    }

    private boolean paragraph(Branch paragraph) {
        paragraph.row(startOfMark(), line.end);
        return take(paragraph);
    }
}
