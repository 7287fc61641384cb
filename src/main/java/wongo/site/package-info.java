/// The blog around a post: where it is, what it is called, the images that its posts show, and what
/// its posts say of themselves. It only reads.
///
/// Always true:
///
/// - No file outside of the site's root and the post's own folder is ever given out, whatever dots,
///   links or codes an address uses, and no file that is not a picture: what a post shows may end
///   up in a page that is sent to others. The style sheets of the built site
///   ([wongo.site.BuiltStyle]) are for the preview alone.
/// - Nothing here fails: a site without settings, or with broken ones, is a site about which
///   nothing is known.
///
/// Decision: a site is recognised by the files of its generator, from the post upwards, rather than
/// by being told; a post that lies in no site has its own folder.
///
/// Decision: where new images go ([wongo.site.ImageShelf]) is learned from the addresses that the
/// post and its neighbours already have, rather than set up.
///
/// Decision: what the posts of a generator or a theme need is data ([wongo.site.Profile], one file
/// each in `resources/wongo/profiles`, its source named there), not a class each: a theme is added
/// by somebody who writes no Java. The files are named in an index, since a folder inside a jar
/// cannot be listed everywhere the program runs. A theme copied into the blog, as many are, leaves
/// no name in the settings, so its files count as signs too.
///
/// Decision: the index of a site's posts ([wongo.site.PostIndex]) is a value made of the files'
/// heads, kept in memory only. A look at all files finds what has changed by their sizes and times,
/// as Git does. A copy on the disk lost: it would have to be proven true by the same look, and the
/// first index of 5,000 posts takes one processor two seconds.
///
/// Decision: how front matter is spelled is the [wongo.article.ArticleReader]'s to know, which is
/// given the head of a file alone; so the index reads every dialect that the editor does.
///
/// Decision: a post that gets another slug ([wongo.site.Renaming]) takes along the links whose
/// address ends in it and is no other post's, as far as can be told; a redirect from the old
/// address lost, since not every site makes redirects, and a writer who wants one writes it.
///
/// Decision: a new post is made as the latest forty are ([wongo.site.Template]): their folder,
/// bundle or file, extension, fields and what these all say. A template file to be kept up by the
/// writer lost; the profile stands in for a blog that has no posts yet.
@NullMarked
package wongo.site;

import org.jspecify.annotations.NullMarked;
