/// The program: [wongo.Main] builds everything by hand, once, and hands it to the window or to the
/// command line. Everything else lives in the rooms below this package.
@NullMarked
package wongo;

import org.jspecify.annotations.NullMarked;
