package wongo.dialect.yaml;

/// Where a scalar stands, which decides what it may hold without quotes.
enum Surroundings {
    LINE,
    /// Between brackets or braces.
    FLOW,
    KEY
}
