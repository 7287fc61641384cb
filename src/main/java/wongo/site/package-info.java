/// The blog around a post: where it is, what it is called, and the images that its posts show. It
/// only reads.
///
/// Always true:
///
/// - No file outside of the site's root and the post's own folder is ever given out, whatever dots,
///   links or codes an address uses, and no file that is not a picture: what a post shows may end
///   up in a page that is sent to others.
/// - Nothing here fails: a site without settings, or with broken ones, is a site about which
///   nothing is known.
///
/// Decision: a site is recognised by the files of its generator, from the post upwards, rather than
/// by being told; a post that lies in no site has its own folder.
///
/// Decision: where new images go ([wongo.site.ImageShelf]) is learned from the addresses that the
/// post and its neighbours already have, rather than set up.
@NullMarked
package wongo.site;

import org.jspecify.annotations.NullMarked;
