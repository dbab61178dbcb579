/** Programs and promotions of vendors for their partners, and the incentives they earn. */
@NullMarked
package pep.promotion;

import org.jspecify.annotations.NullMarked;
