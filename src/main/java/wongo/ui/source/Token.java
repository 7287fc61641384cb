package wongo.ui.source;

/// A coloured stretch of one row.
record Token(int start, int end, Part part) {}
