package wongo.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// The sentences for people, in their language.
record Messages(ResourceBundle bundle) {
    private static final String NAME = "wongo.messages";

    /// English where there are none in the language.
    static Messages in(Locale locale) {
        return new Messages(
                ResourceBundle.getBundle(
                        NAME, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    /// @param places what `{0}`, `{1}` … become
    String text(String key, Object... places) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(places);
    }
}
