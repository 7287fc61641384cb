/// One open article over time.
///
/// A [wongo.editing.Session] is the one mutable cell of the program: it holds the
/// [wongo.editing.State] of now and the [wongo.editing.History] behind it, takes
/// [wongo.editing.Transaction]s, and tells its listeners the state before and after. It is confined
/// to one thread, refuses a dispatch from within a listener, and knows no JavaFX, so that every
/// behaviour of the editor is tested without a window.
///
/// Decisions:
///
/// - **A command is a function** from a state to a transaction, or to nothing where it does not
///   apply. Menus, buttons, keys and the palette ask the same function.
/// - **History keeps changes, not articles**: what was done and what takes it back. Typing joins by
///   time and adjacency; the time is passed in. What is held is bounded by bytes, not by steps:
///   past 64 MiB the oldest are forgotten. A limit of steps lost, since it forgets much typing and
///   holds few pasted books.
/// - **[wongo.editing.Commands] is the one door** to what a writer can do; the classes behind it
///   are grouped by what they touch. A command looks at the article before and after its change to
///   say what is selected then, so that no dialect needs to know of carets.
/// - **A section moves as its lines stand**, with its spacers and one neighbouring stretch of white
///   space, and with the containers that hold nothing else; where a container would be cut through
///   it does not move. Neighbours change places around what stands between them. It keeps its
///   level, unless it was dropped *into* another section: a level is what the writer said, a place
///   is where. A place where the sections that stay would get another parent is none.
/// - **A section changes its level with all below it**, and only the heading tags change.
/// - **A mark switched on with nothing selected is pending**: it is no change until something is
///   typed.
@NullMarked
package wongo.editing;

import org.jspecify.annotations.NullMarked;
