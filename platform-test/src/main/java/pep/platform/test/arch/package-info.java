/** Rules that hold in every service; each has a bad example that it must report. */
@NullMarked
package pep.platform.test.arch;

import org.jspecify.annotations.NullMarked;
