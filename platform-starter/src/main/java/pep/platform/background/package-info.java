/** Background work: what goes on by itself while the service runs. */
@NullMarked
package pep.platform.background;

import org.jspecify.annotations.NullMarked;
