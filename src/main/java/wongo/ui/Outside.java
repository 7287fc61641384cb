package wongo.ui;

import wongo.storage.Runs;
import wongo.storage.Trash;

import java.util.Optional;

/// What a window reaches outside of the open article.
///
/// @param choosers ask the writer for files and folders
/// @param runs rewrite many posts at once
/// @param trash takes what is thrown away; empty where none is known
record Outside(FileChoosers choosers, Runs runs, Optional<Trash> trash) {}
