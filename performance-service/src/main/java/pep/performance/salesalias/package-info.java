/** Other names under which a vendor's systems know its partners and products. */
@NullMarked
package pep.performance.salesalias;

import org.jspecify.annotations.NullMarked;
