package wongo.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;

import wongo.storage.Settings;
import wongo.storage.SettingsFile;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/// What the program remembers of its writer, kept on disk as it changes.
final class Remembered {
    private static final String THEME = "theme";
    private static final String LANGUAGE = "language";

    private final SettingsFile file;
    private final Executor aside;
    private final Palettes palettes;
    private Settings settings;

    Remembered(SettingsFile file, Executor aside) {
        this.file = file;
        this.aside = aside;
        settings = file.read();
        palettes = new Palettes(file.palettes(), aside);
    }

    /// The highlights of each blog.
    Palettes palettes() {
        return palettes;
    }

    List<Path> recent() {
        return settings.recent();
    }

    void opened(Path path) {
        change(now -> now.withRecent(path));
    }

    void missed(Path path) {
        change(now -> now.withoutRecent(path));
    }

    Theme theme() {
        return choice(THEME, Theme.values()).orElse(Theme.SYSTEM);
    }

    void wear(Theme theme) {
        change(now -> now.withChoice(THEME, theme.name()));
    }

    /// The writer's choice, or the system's language where there are words in it.
    Locale language() {
        String language = settings.choice(LANGUAGE).orElse(Locale.getDefault().getLanguage());
        return Words.LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(language))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    void speak(Locale language) {
        change(now -> now.withChoice(LANGUAGE, language.getLanguage()));
    }

    /// Gives a switch the value that it had last, if it ever had another than now, and remembers it
    /// from now on.
    ///
    /// @param name of the choice in the settings
    void keep(String name, BooleanProperty on) {
        settings.choice(name).map(Boolean::valueOf).ifPresent(on::set);
        on.subscribe(
                (before, now) -> change(settings -> settings.withChoice(name, now.toString())));
    }

    /// What the writer chose, by the name of the choice.
    Optional<String> choice(String name) {
        return settings.choice(name);
    }

    void choose(String name, String value) {
        change(now -> now.withChoice(name, value));
    }

    /// Gives a choice the value that it had last, and remembers it from now on.
    ///
    /// @param values that it can have
    <E extends Enum<E>> void keep(String name, E[] values, ObjectProperty<E> chosen) {
        choice(name, values).ifPresent(chosen::set);
        chosen.subscribe(
                (before, now) -> change(settings -> settings.withChoice(name, now.name())));
    }

    private <E extends Enum<E>> Optional<E> choice(String key, E[] values) {
        Optional<String> choice = settings.choice(key);
        return Arrays.stream(values)
                .filter(value -> choice.equals(Optional.of(value.name())))
                .findFirst();
    }

    private void change(UnaryOperator<Settings> change) {
        Settings now = change.apply(settings);
        settings = now;
        aside.execute(() -> file.write(now));
    }
}
