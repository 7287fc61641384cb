/// Which dialect an article is spelled in: the one place that knows all of them.
///
/// The body's is chosen by the name of the file and, where that says nothing, by the text; that of
/// the front matter by its first characters alone, for every change anew. The option that lost, a
/// dialect kept beside the front matter, would have been wrong as soon as a writer had typed over
/// its fences.
@NullMarked
package wongo.dialect;

import org.jspecify.annotations.NullMarked;
