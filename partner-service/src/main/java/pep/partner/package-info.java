/** Who the partners are, what groups they fall into, and who may speak for whom. */
@NullMarked
package pep.partner;

import org.jspecify.annotations.NullMarked;
