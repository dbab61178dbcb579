/** What hangs on a partner that was a duplicate of another one. */
@NullMarked
package pep.partner.merging;

import org.jspecify.annotations.NullMarked;
