package wongo.ui;

import wongo.article.Kind;
import wongo.editing.Command;
import wongo.editing.Commands;
import wongo.text.NameQuery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything that a slash offers, in the order in which it is shown.
///
/// A choice is found by the name of its action and by the words of `ui.slash.<id>`, both in every
/// language, since a writer types whatever the keyboard is switched to.
final class SlashChoices {
    private static final int LEVELS = 6;
    private static final int QUOTES = 3;
    private static final int RULES = 8;
    private static final int TABLE = 3;

    private final List<SlashChoice> all;

    SlashChoices(Actions actions) {
        List<SlashChoice> choices = new ArrayList<>();
        commands()
                .forEach(
                        (id, command) ->
                                choices.add(
                                        new SlashChoice(
                                                actions.get(id), command, names(actions.get(id)))));
        all = List.copyOf(choices);
    }

    /// What fits best comes first.
    List<SlashChoice> matching(String typed) {
        NameQuery query = new NameQuery(typed);
        return all.stream()
                .filter(choice -> choice.rank(query).isPresent())
                .sorted(Comparator.comparingInt(choice -> choice.rank(query).getAsInt()))
                .toList();
    }

    /// By the ids of the actions; nothing where the action's own command is meant.
    private static Map<String, Optional<Command>> commands() {
        Map<String, Optional<Command>> commands = new LinkedHashMap<>();
        commands.put("paragraph", Optional.of(Commands.become(Kind.paragraph())));
        for (int level = 1; level <= LEVELS; level++) {
            commands.put("heading-" + level, Optional.of(Commands.become(Kind.heading(level))));
        }
        commands.put("bullet-list", Optional.of(Commands.become(Kind.bullet())));
        commands.put("numbered-list", Optional.of(Commands.become(Kind.numbered())));
        commands.put("task-list", Optional.of(Commands.become(Kind.task())));
        commands.put("quote", Optional.of(Commands.become(new Kind.Quote(""))));
        for (int style = 1; style <= QUOTES; style++) {
            Kind quote = new Kind.Quote("style" + style);
            commands.put("quote-" + style, Optional.of(Commands.become(quote)));
        }
        commands.put("code-block", Optional.of(Commands.become(new Kind.Code(""))));
        commands.put("term", Optional.of(Commands.become(new Kind.Term())));
        commands.put("meaning", Optional.of(Commands.become(new Kind.Meaning())));
        commands.put("insert-image", Optional.empty());
        commands.put("insert-table", Optional.of(Commands.insertTable(TABLE, TABLE)));
        commands.put("insert-rule", Optional.empty());
        for (int style = 1; style <= RULES; style++) {
            commands.put("rule-" + style, Optional.empty());
        }
        commands.put("insert-spacer", Optional.empty());
        commands.put("insert-more", Optional.empty());
        commands.put("insert-html", Optional.empty());
        commands.put("footnote", Optional.empty());
        commands.put("link", Optional.empty());
        return commands;
    }

    private static List<String> names(Action action) {
        List<String> names = new ArrayList<>(action.names());
        for (var language : Words.LANGUAGES) {
            String more = Words.in(language).of("ui.slash." + action.id());
            names.addAll(List.of(more.split("\\s*,\\s*")));
        }
        return names;
    }
}
