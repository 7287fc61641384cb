package wongo.site;

import wongo.text.Change;

import java.nio.file.Path;

/// What makes a draft a post, or a post a draft. Nothing is done yet.
///
/// @param to where its file belongs then; where it lies already, or a file that is not there yet
/// @param change to its text
public record Refiling(Path to, Change change) {}
