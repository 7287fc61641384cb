/// Watches the folder of a blog and keeps the index of its posts up to date.
///
/// Always true: the listener is told whole snapshots, one after the other, on a thread of the
/// watch; none is told after it was closed. Where a folder cannot be watched (too many folders for
/// the system, a network drive) the first snapshot is told all the same, and
/// [wongo.watch.PostWatch#lookAgain] finds what has changed.
///
/// Decision: directory-watcher tells of changes, since the JDK's own service only polls on a Mac
/// and knows no folders inside folders. It hashes no files: the index looks at what has changed
/// anyway. Changes are gathered for a fifth of a second, as a generator or Git changes many files
/// at once.
@NullMarked
package wongo.watch;

import org.jspecify.annotations.NullMarked;
