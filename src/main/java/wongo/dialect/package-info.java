/// Which dialect an article is spelled in: the one place that knows all of them.
@NullMarked
package wongo.dialect;

import org.jspecify.annotations.NullMarked;
