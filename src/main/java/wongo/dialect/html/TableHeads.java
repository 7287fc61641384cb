package wongo.dialect.html;

import wongo.article.Table.Role;
import wongo.dialect.html.TableParts.Group;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The first row's cells made headers or data. A table that groups its rows gets a group for the
/// header row, and loses it again; no other table does.
final class TableHeads {
    private static final Pattern NAME = Pattern.compile("(?i)(</?t)[dh]");

    private static final Pattern GROUP = Pattern.compile("(?i)^(</?t)(?:head|body)");

    private final TableSource source;

    TableHeads(TableSource source) {
        this.source = source;
    }

    List<Edit> become(Role role) {
        boolean same = source.cells(0).stream().allMatch(cell -> cell.cell().role() == role);
        if (same) {
            return List.of();
        }
        List<Group> groups = source.parts().groups();
        Optional<Group> own =
                groups.stream().filter(group -> group.whole().covers(source.row(0))).findFirst();
        boolean alone = source.cells(0).stream().allMatch(cell -> cell.area().rows().length() == 1);
        if (own.isPresent() && alone && role == Role.HEADER && own.get().name().equals("tbody")) {
            return isAlone(own.get()) ? regrouped(own.get(), role) : lifted(own.get());
        }
        if (own.isPresent() && role == Role.DATA && own.get().name().equals("thead")) {
            Optional<Group> next = next(groups, own.get());
            if (isAlone(own.get())) {
                return next.map(body -> lowered(own.get(), body))
                        .orElseGet(() -> regrouped(own.get(), role));
            }
        }
        return renames(role);
    }

    /// The group of the first row alone made another.
    private List<Edit> regrouped(Group group, Role role) {
        String name = role == Role.HEADER ? "$1head" : "$1body";
        List<Edit> edits = new ArrayList<>(renames(role));
        for (Span tag : List.of(group.open(), group.close())) {
            edits.addAll(source.retag(tag, text -> GROUP.matcher(text).replaceFirst(name)));
        }
        return edits;
    }

    /// The edits that give the cells' tags another name.
    private List<Edit> renames(Role role) {
        return source.cells(0).stream()
                .flatMap(cell -> Stream.of(source.tag(cell), source.endTag(cell)))
                .flatMap(tag -> source.retag(tag, text -> named(text, role)).stream())
                .toList();
    }

    private static Optional<Group> next(List<Group> groups, Group head) {
        return groups.stream()
                .filter(group -> group.open().start() >= head.whole().end())
                .filter(group -> group.name().equals("tbody"))
                .findFirst();
    }

    /// Whether the first row is all that a group holds.
    private boolean isAlone(Group group) {
        return source.isBlank(group.open().end(), source.row(0).start())
                && source.isBlank(source.row(0).end(), group.close().start());
    }

    /// The first row taken from its group into one of its own before it.
    private List<Edit> lifted(Group body) {
        Span row = source.row(0);
        String gap = source.gap(row.start());
        String around = source.gap(body.open().start());
        String end = source.gap(body.close().start());
        String head = "<thead>" + gap + renamed(Role.HEADER) + end + "</thead>" + around;
        return List.of(Edit.insert(body.open().start(), head), Edit.delete(source.withGap(row)));
    }

    /// The group of the first row gone, and the row the first of the group behind it.
    private List<Edit> lowered(Group head, Group body) {
        String row = source.gap(source.row(0).start()) + renamed(Role.DATA);
        return List.of(
                Edit.delete(source.withGap(head.whole())), Edit.insert(body.open().end(), row));
    }

    /// The source of the first row with other names of its cells.
    private String renamed(Role role) {
        Span row = source.row(0);
        List<Edit> edits = renames(role).stream().map(edit -> edit.shift(-row.start())).toList();
        return Change.of(edits).apply(source.text(row));
    }

    private static String named(String tag, Role role) {
        Matcher name = NAME.matcher(tag);
        if (!name.lookingAt()) {
            return tag;
        }
        boolean upper = Character.isUpperCase(tag.charAt(name.end() - 1));
        String letter = role == Role.HEADER ? "h" : "d";
        return name.group(1)
                + (upper ? letter.toUpperCase(Locale.ROOT) : letter)
                + tag.substring(name.end());
    }
}
