/// Stretches of an article on their way out, and foreign text on its way in.
///
/// A [wongo.clipboard.Clip] is what lies on a clipboard, in as many forms as there are. What comes
/// from another program as HTML is read by [wongo.clipboard.ForeignText] and becomes an
/// [wongo.clipboard.Arrival]: a stretch spelled plainly, which a dialect then spells as the article
/// does, and the list of what came along or could not.
///
/// What always holds:
///
/// - Nothing that arrives runs, loads by itself or leads to a script: what is written out is only
///   what is known here, addresses are checked, colours are written anew.
/// - No visible letter is lost on the way, save those that only say what a list's bullet is.
///
/// Decisions:
///
/// - **jsoup reads**, since what is on a clipboard is what a browser would make of it; and it is
///   not cleaned but **written anew** from the text and the marks that were understood. Dropping
///   what is known to be junk, the option that lost, keeps what the next version of Word invents.
/// - **Tistory's own HTML is the exception**: it is what articles here are made of, so its tags
///   stay, without whatever is not on the list of what they may say.
/// - **Colours that only say how a page looks are dropped**: black and dark grey on white, white on
///   black, the blue of a link. Other colours are a writer's.
/// - **What a spreadsheet hides stays behind**: it hands over hidden rows and columns too, and a
///   writer who hid them does not want them published.
/// - **Cells go out read from the article**, not cut out of its source ([wongo.clipboard.Cells]):
///   half a table is none in source, and other programs know no labels of ours.
/// - **Plain text is a table only where it is regular** ([wongo.clipboard.TableText]): a line that
///   a tab indents, a sentence with a comma and a number are none.
/// - **No frame comes along.** A video becomes a link to it.
/// - **Several blank lines become one**; white space between words becomes one space.
@NullMarked
package wongo.clipboard;

import org.jspecify.annotations.NullMarked;
