package wongo.ui;

import wongo.storage.Runs;

/// What a window reaches outside of the open article.
///
/// @param choosers ask the writer for files and folders
/// @param runs rewrite many posts at once
record Outside(FileChoosers choosers, Runs runs) {}
