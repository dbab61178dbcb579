/** What placing, moving or ending an outlet or a grant would do, before it is done. */
@NullMarked
package pep.territory.whatif;

import org.jspecify.annotations.NullMarked;
