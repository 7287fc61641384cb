package wongo.dialect.markdown;

import wongo.article.Atom;
import wongo.article.Mark;
import wongo.dialect.html.Atoms;
import wongo.dialect.html.Entities;
import wongo.dialect.html.HtmlReader;
import wongo.dialect.html.Marks;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the text of a paragraph into pieces and pairs (CommonMark 6 and its appendix, phase 2).
final class InlineReader {
    private static final Pattern AUTOLINK =
            Pattern.compile(
                    "<([a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\\s<>]*+|[\\w.!#$%&'*+/=?^`{|}~-]++@[\\w.-]++)>");
    private static final Pattern TAG =
            Pattern.compile(
                    "</([a-zA-Z][a-zA-Z0-9-]*)\\s*>|<([a-zA-Z][a-zA-Z0-9-]*)"
                        + "(?:\\s+[a-zA-Z_:][\\w.:-]*+(?:\\s*=\\s*(?:[^\\s\"'=<>`]++|'[^']*+'|\"[^\"]*+\"))?+)*+\\s*/?>");

    /// A tag or a template that is longer is none that a person wrote.
    private static final int LONGEST = 4096;

    private static final String STOPS = "\\`<&![]*_~\n{$";

    final String text;
    final List<Piece> pieces = new ArrayList<>();
    final List<Pair> pairs = new ArrayList<>();
    final Emphasis emphasis = new Emphasis(pieces, pairs);
    private final Brackets brackets;
    final List<Piece> tags = new ArrayList<>();
    private final Set<Integer> unclosedTicks = new HashSet<>();
    private final Set<String> missing = new HashSet<>();
    int at;

    InlineReader(String text, Definitions definitions) {
        this.text = text;
        this.brackets = new Brackets(this, definitions);
    }

    void read() {
        while (at < text.length()) {
            int from = at;
            while (at < text.length() && STOPS.indexOf(text.charAt(at)) < 0) {
                at++;
            }
            if (at > from) {
                pieces.add(new Piece(Piece.Type.TEXT, from, at));
            } else {
                next();
            }
        }
        emphasis.pair(0);
        tags.forEach(
                tag ->
                        pairs.add(
                                new Pair(
                                        tag, span(tag), end(), Span.at(text.length()), tag.marks)));
    }

    private Piece end() {
        Piece last = pieces.getLast();
        if (last.type == Piece.Type.HIDDEN && last.from == last.to) {
            return last;
        }
        return add(Piece.Type.HIDDEN, text.length());
    }

    static Span span(Piece piece) {
        return new Span(piece.from, piece.to);
    }

    /// Adds what reaches from here to a place.
    Piece add(Piece.Type type, int to) {
        Piece piece = new Piece(type, at, to);
        pieces.add(piece);
        at = to;
        return piece;
    }

    private void unit(String shown, int to) {
        add(Piece.Type.UNIT, to).text = shown;
    }

    void atom(Atom atom, int to) {
        add(Piece.Type.ATOM, to).atom = atom;
    }

    private void next() {
        switch (text.charAt(at)) {
            case '\\' -> backslash();
            case '`' -> ticks();
            case '<' -> angle();
            case '&' -> reference();
            case '!' -> {
                if (text.startsWith("![", at)) {
                    brackets.open(2);
                } else {
                    add(Piece.Type.TEXT, at + 1);
                }
            }
            case '[' -> opening();
            case ']' -> brackets.close();
            case '\n' -> lineBreak();
            case '{' -> brace();
            case '$' -> formula();
            default -> run();
        }
    }

    private void backslash() {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (next == '\n') {
            unit("\n", at + 2);
        } else if (LinkTail.isEscapable(next)) {
            unit(String.valueOf(next), at + 2);
        } else {
            add(Piece.Type.TEXT, at + 1);
        }
    }

    /// A line break; a hard one behind two spaces.
    private void lineBreak() {
        int spaces = at;
        while (spaces > 0 && text.charAt(spaces - 1) == ' ') {
            spaces--;
        }
        Piece last = pieces.isEmpty() ? null : pieces.getLast();
        boolean hard =
                at - spaces >= 2
                        && last != null
                        && last.type == Piece.Type.TEXT
                        && last.from <= spaces;
        if (hard && last != null) {
            last.to = spaces;
            at = spaces;
            unit("\n", text.indexOf('\n', spaces) + 1);
        } else {
            unit(" ", at + 1);
        }
    }

    private void ticks() {
        int open = runEnd('`');
        int length = open - at;
        int close = unclosedTicks.contains(length) ? -1 : closingTicks(open, length);
        if (close < 0) {
            unclosedTicks.add(length);
            add(Piece.Type.TEXT, open);
            return;
        }
        boolean padded =
                close - open > 2
                        && isGap(open)
                        && isGap(close - 1)
                        && !text.substring(open, close).isBlank();
        int from = open + (padded ? 1 : 0);
        int to = close - (padded ? 1 : 0);
        Piece opener = add(Piece.Type.HIDDEN, from);
        while (at < to) {
            int newline = text.indexOf('\n', at, to);
            int end = newline < 0 ? to : newline;
            if (end > at) {
                add(Piece.Type.TEXT, end);
            } else {
                unit(" ", at + 1);
            }
        }
        Piece closer = add(Piece.Type.HIDDEN, close + length);
        pairs.add(new Pair(opener, span(opener), closer, span(closer), List.of(new Mark.Code())));
    }

    private boolean isGap(int place) {
        return text.charAt(place) == ' ' || text.charAt(place) == '\n';
    }

    private int runEnd(char c) {
        int end = at;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        return end;
    }

    private int closingTicks(int from, int length) {
        int place = text.indexOf('`', from);
        while (place >= 0) {
            int end = place;
            while (end < text.length() && text.charAt(end) == '`') {
                end++;
            }
            if (end - place == length) {
                return place;
            }
            place = text.indexOf('`', end);
        }
        return -1;
    }

    private void reference() {
        Optional<Entities.Reference> found = References.at(text, at);
        if (found.isPresent()) {
            unit(found.get().text(), at + found.get().length());
        } else {
            add(Piece.Type.TEXT, at + 1);
        }
    }

    private void angle() {
        int limit = Math.min(text.length(), at + LONGEST);
        Matcher link = AUTOLINK.matcher(text).region(at, limit);
        Matcher tag = TAG.matcher(text).region(at, limit);
        if (link.lookingAt()) {
            autolink(link.group(1), link.end());
        } else if (text.startsWith("<!--", at)) {
            hidden("-->");
        } else if (text.startsWith("<?", at)) {
            hidden("?>");
        } else if (text.startsWith("<![CDATA[", at)) {
            hidden("]]>");
        } else if (isDeclaration()) {
            hidden(">");
        } else if (tag.lookingAt() && tag.group(1) != null) {
            endTag(tag.group(1).toLowerCase(Locale.ROOT), tag.end());
        } else if (tag.lookingAt()) {
            startTag(tag.group(2).toLowerCase(Locale.ROOT), tag.end());
        } else {
            add(Piece.Type.TEXT, at + 1);
        }
    }

    private boolean isDeclaration() {
        return text.startsWith("<!", at)
                && at + 2 < text.length()
                && Character.isLetter(text.charAt(at + 2));
    }

    private void autolink(String address, int to) {
        String href = address.contains(":") ? address : "mailto:" + address;
        Piece opener = add(Piece.Type.HIDDEN, at + 1);
        add(Piece.Type.TEXT, to - 1);
        Piece closer = add(Piece.Type.HIDDEN, to);
        pairs.add(
                new Pair(opener, span(opener), closer, span(closer), List.of(new Mark.Link(href))));
    }

    private void hidden(String closing) {
        int end = find(closing, at + 2);
        if (end < 0) {
            add(Piece.Type.TEXT, at + 1);
        } else {
            add(Piece.Type.HIDDEN, end);
        }
    }

    /// The end of the next such text, -1 if there is none.
    private int find(String closing, int from) {
        int found = missing.contains(closing) ? -1 : text.indexOf(closing, from);
        if (found < 0) {
            missing.add(closing);
            return -1;
        }
        return found + closing.length();
    }

    private void startTag(String name, int end) {
        String tag = text.substring(at, end);
        if (name.equals("br")) {
            unit("\n", end < text.length() && text.charAt(end) == '\n' ? end + 1 : end);
        } else if (name.equals("img")) {
            atom(Atoms.picture(tag), end);
        } else if (HtmlReader.isObject(name)) {
            int closing = find("</" + name + ">", end);
            atom(
                    Atoms.object(name, text.substring(at, Math.max(end, closing))),
                    Math.max(end, closing));
        } else if (HtmlReader.isVoid(name) || tag.endsWith("/>")) {
            add(Piece.Type.HIDDEN, end);
        } else {
            Piece piece = add(Piece.Type.TAG, end);
            piece.text = name;
            piece.marks = Marks.of(name, tag);
            tags.add(piece);
        }
    }

    private void endTag(String name, int end) {
        Piece closer = add(Piece.Type.TAG, end);
        for (int i = tags.size() - 1; i >= Math.max(0, tags.size() - 64); i--) {
            if (tags.get(i).text.equals(name)) {
                Piece opener = tags.remove(i);
                pairs.add(new Pair(opener, span(opener), closer, span(closer), opener.marks));
                return;
            }
        }
    }

    /// A template of Liquid or Hugo, or an attribute list of kramdown.
    private void brace() {
        String close =
                text.startsWith("{{", at)
                        ? "}}"
                        : text.startsWith("{%", at) ? "%}" : text.startsWith("{:", at) ? "}" : "";
        int end = close.isEmpty() ? -1 : find(close, at + 2);
        if (end < 0 || end - at > LONGEST) {
            add(Piece.Type.TEXT, at + 1);
        } else if (close.equals("}")) {
            attributes(end);
        } else {
            atom(new Atom.Opaque(text.substring(at, end)), end);
        }
    }

    /// A picture takes its width from them.
    private void attributes(int end) {
        boolean means = isBehindMark();
        Piece before = pieces.isEmpty() ? null : pieces.getLast();
        if (means
                && before != null
                && before.to == at
                && before.atom instanceof Atom.Picture picture
                && text.startsWith("![", before.from)) {
            before.atom =
                    new Atom.Picture(
                            picture.source(),
                            picture.alt(),
                            AttributeList.width(text.substring(at, end)));
        }
        add(means ? Piece.Type.HIDDEN : Piece.Type.TEXT, end);
    }

    /// An attribute list means something right behind what it is for.
    private boolean isBehindMark() {
        return at > 0 && "*_`)]>".indexOf(text.charAt(at - 1)) >= 0;
    }

    private void formula() {
        int end = text.startsWith("$$", at) ? find("$$", at + 2) : -1;
        if (end > at + 4) {
            atom(new Atom.Opaque(text.substring(at, end)), end);
        } else {
            add(Piece.Type.TEXT, Math.min(text.length(), runEnd('$')));
        }
    }

    private void run() {
        char c = text.charAt(at);
        int end = runEnd(c);
        if (c == '~' && end - at > 2) {
            add(Piece.Type.TEXT, end);
            return;
        }
        Flanks flanks = Flanks.of(text, at, end);
        Piece run = add(Piece.Type.RUN, end);
        run.text = String.valueOf(c);
        run.canOpen = flanks.canOpen();
        run.canClose = flanks.canClose();
    }

    private void opening() {
        int replacer = text.startsWith("[##_", at) ? find("_##]", at + 4) : -1;
        if (replacer > 0) {
            atom(Atoms.replacer(text.substring(at, replacer)), replacer);
        } else {
            brackets.open(1);
        }
    }
}
