package wongo.ui.table;

/// A place of a caret in a table.
///
/// @param line the number of the line in [wongo.article.Table#lines]
/// @param offset the visible offset in the line
public record Place(int line, int offset) {}
