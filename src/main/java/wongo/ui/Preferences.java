package wongo.ui;

import wongo.ui.palette.Highlights;

/// What the writer chose, and what a choice of his does to the window. It stays when the window is
/// made anew in another language.
record Preferences(Highlights highlights, Remembered remembered, ViewActions.Looks looks) {}
