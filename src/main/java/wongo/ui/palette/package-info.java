/// The highlights that a writer chooses from, and the panel in which they are edited.
///
/// [wongo.ui.palette.Highlights] is the palette of one window: what was kept for the blog, and
/// behind it what the open post shows besides. What always holds: a number keeps its meaning as
/// long as the post is open, and from one post of the blog to the next once it was used.
///
/// Decisions:
///
/// - **What is used is kept, and all before it.** Keeping all that a post shows lost: one post with
///   pasted colours would fill the palette of the blog for good.
/// - **What the writer took out or recoloured is not learned again**, though posts still show it.
/// - **Editing the palette changes no text.** The panel says how many places still have the old
///   looks and recolours them at a press, as one change that undo takes back.
/// - **A colour is taken when it is finished**, by Enter or by leaving the field: half an address
///   of a colour is a colour too.
/// - **A room of its own**, since the toolbar, the sidebar and the panel all show styles, and the
///   parts of the window do not know the window.
@NullMarked
package wongo.ui.palette;

import org.jspecify.annotations.NullMarked;
