package wongo.search;

/// What came of a search: [Matches], or why there are none to show.
public sealed interface Found permits Matches, Flaw, Late {}
