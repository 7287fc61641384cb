package wongo.dialect.json;

/// The first thing that is wrong with a head.
///
/// @param code names the sentence, as in [wongo.article.Problem]
/// @param place where, in the head
record Fault(String code, int place) {}
