/// Front matter spelled in TOML 1.0 between `+++` fences, as Hugo and Zola read it.
///
/// Always true:
///
/// - What is not the field asked for stays, to the character: the other fields' lines, comments,
///   blank lines, alignment.
/// - A change is handed out only after its result was read again and found to say the new value
///   there and the old one everywhere else. Where no spelling passes, there is no change.
/// - Front matter that does not parse is kept and never rewritten.
///
/// Decisions:
///
/// - **tomlj gives the meaning and most of the writing**: it keeps the layout of what it does not
///   touch, and spells a new text in the notation of the old one. What it does otherwise than a
///   writer would want is done on the lines here: taking a field out leaves the comment above it,
///   and a field that is renamed or moved keeps its comments. Jackson's TOML reader lost: it knows
///   no places and writes nothing back.
/// - **A new field stands before the first table header**, as TOML demands; therefore the order of
///   the fields counts only where fields are moved or renamed.
/// - **Values are what was written**: `1_000` and `2024-08-14 10:00:00+09:00` stay so. A date in
///   another form (`+0900`) is put into TOML's. What TOML has no word for, such as nothing, cannot
///   be set.
@NullMarked
package wongo.dialect.toml;

import org.jspecify.annotations.NullMarked;
