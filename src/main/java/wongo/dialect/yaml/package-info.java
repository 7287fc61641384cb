/// Front matter spelled in YAML: lines in, fields out, one field's lines changed at a time.
///
/// Always true:
///
/// - What is not the field asked for stays, to the character: comments, blank lines, odd
///   indentation, duplicate keys.
/// - A change is handed out only after its result was read again and found to say the new value
///   there and the old one everywhere else. Where no spelling passes, there is no change.
/// - Front matter that does not parse is kept and never rewritten. Nothing makes reading fail, hang
///   or overflow.
///
/// Decisions:
///
/// - **The fences are Jekyll's**: three dashes on the very first line, and the first line behind it
///   of three dashes or three dots, blanks allowed after each. What stands between them is front
///   matter only if it is a map, empty, or a map gone wrong; else the file begins with a rule.
/// - **Values are what was written**, quotes and folding undone: `012` is `012` and `no` is `no`.
///   YAML's own idea of the type decides only whether a new value may stay without quotes.
/// - **Without quotes** stays what YAML 1.1, YAML 1.2 and Ruby's reading of them all take for text;
///   a number, a date or a truth value only where the old value was one, or where the readers of
///   the key want one.
/// - **Source slices, not a dumper.** The option that lost, a format-preserving YAML library, gave
///   back less than half of real posts unchanged.
/// - **Only one repair is offered**: a text on one line gets quotes, where no other line could be
///   meant and everything else then says what it says without the line. A bracket or quote that is
///   never closed is left to the writer, who alone knows where it should be.
/// - SnakeYAML counts places in code points and takes more characters than `\n` for line ends;
///   places are therefore translated once, in [wongo.dialect.yaml.Places].
@NullMarked
package wongo.dialect.yaml;

import org.jspecify.annotations.NullMarked;
