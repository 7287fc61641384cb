package wongo.ui;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// What the window says, in one language.
record Words(ResourceBundle bundle) {
    private static final String BUNDLE = "wongo.messages";

    /// The languages that there are words in.
    static final List<Locale> LANGUAGES = List.of(Locale.KOREAN, Locale.ENGLISH);

    static Words in(Locale language) {
        return new Words(
                ResourceBundle.getBundle(
                        BUNDLE,
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_DEFAULT)));
    }

    String of(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0
                ? pattern
                : new MessageFormat(pattern, bundle.getLocale()).format(values);
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }
}
