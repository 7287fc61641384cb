/// The page as readers will see it, live beside the text.
///
/// The page is loaded once, from `asset://page/`; after that only the elements of changed blocks
/// are replaced, through the DOM, so that it never reloads, flickers or loses its place. The
/// WebView is made after the window's first frame: it costs as much as everything else together.
///
/// What always holds: the page runs no script (scripts are off, its content security policy allows
/// none, and [wongo.preview] takes them out), fetches nothing but the site's own images, and goes
/// nowhere; a link opens in the system's browser where Ctrl is held, and a plain click tells the
/// place in the source.
///
/// Decisions:
///
/// - **Images come through a protocol of our own**, `asset:`, which reads only what [wongo.site]
///   allows. Handing them in as `data:` addresses lost: a photograph would be some megabytes of
///   text in every patch.
/// - **The address says the site**: a URL handler is made by the JDK and can hold nothing of ours,
///   so the folder of the site stands in the address. An article cannot write such an address:
///   every image of it is asked of the site.
/// - **Images on other servers do not load** unless the writer allows it for the open post. Opening
///   a post tells nobody; they show as their alternative text. Where they are allowed we fetch them
///   through the same protocol; letting the page itself fetch them lost, since its content security
///   policy would have to be opened for everything else in it as well.
/// - **A skin is a style sheet on top of the page's own**, written by us. A page of its own for
///   each lost: the page would have to be loaded again.
/// - **A style sheet from outside is cleaned first** ([wongo.preview.StyleSheet]): our own protocol
///   may fetch what the content security policy would not. The writer's own lies over the plain
///   page; a site's replaces all of the page's style, under the class names that themes commonly
///   use.
/// - **A browser that fails or is slow is given up** ([StoppedNote]). It runs in the window's
///   thread, so one call that never returns cannot be helped; one that returns late can.
/// - **Heights are compared as shares of blocks** ([wongo.preview.Spot]), which mean the same
///   beside the text and here. Keeping the same share of the whole scroll lost: one tall image puts
///   everything behind it out of step.
/// - **A long page has its blocks in groups**, plain elements without a style: of thousands of
///   siblings the browser looks at every one when one of them changes. Margins collapse through
///   them, so nothing moves. `contain`, which lost, moves what it contains; a page of usual length
///   has no groups, that a style sheet's `>` and `+` say of it what they say of the published one.
/// - **Dark pages turn the article's own colours over** (lightness, not hue), since they were
///   chosen for white paper.
@NullMarked
package wongo.ui.preview;

import org.jspecify.annotations.NullMarked;
