/** Whose data a call is about, who makes it and why. */
@NullMarked
package pep.platform.tenancy;

import org.jspecify.annotations.NullMarked;
