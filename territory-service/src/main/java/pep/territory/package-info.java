/** Placement: who may sell what, where and to whom. */
@NullMarked
package pep.territory;

import org.jspecify.annotations.NullMarked;
