package wongo.search;

/// The search was stopped: it took longer than anybody waits, or was called off.
public record Late() implements Found, Replaced {}
