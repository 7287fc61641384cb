/// The same work without a window.
///
/// Each subcommand is one class. Data goes to standard output, everything else to standard error;
/// `--json` is for programs. Exit codes: 0 done, 1 a finding (a law broken, a loss under
/// `--strict`), 2 bad input or usage. Bad input gets one line that names the file, never a stack
/// trace.
///
/// Invariants:
///
/// - A command that changes files opens all of them first: if one cannot be read, none is changed.
/// - Nothing is overwritten without `--force`, and with it never a file that the same command
///   reads.
/// - The window and the tour come in through [wongo.cli.Doors]; this package knows no user
///   interface.
///
/// Decisions:
///
/// - **picocli parses, our bundles speak.** Its own messages are English only, so parse errors are
///   put into words here.
/// - **Standard output is UTF-8 where the terminal cannot say 한**, since a file of question marks
///   helps nobody.
@NullMarked
package wongo.cli;

import org.jspecify.annotations.NullMarked;
