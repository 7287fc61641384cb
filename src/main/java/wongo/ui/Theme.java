package wongo.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;

/// How bright the window is.
enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    /// Whether it is dark now, on a system that may prefer either.
    boolean isDark() {
        return this == DARK
                || (this == SYSTEM
                        && Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
    }

    /// Dresses every window of the program.
    void wear() {
        Application.setUserAgentStylesheet(
                isDark()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
    }
}
