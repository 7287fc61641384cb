package wongo.ui.palette;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/// What is said in this room, in one language.
record Phrases(ResourceBundle bundle) {
    String of(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0
                ? pattern
                : new MessageFormat(pattern, bundle.getLocale()).format(values);
    }
}
