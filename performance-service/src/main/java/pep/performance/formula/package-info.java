/** Formulas: figures of a vendor's own making, in the language of rules, with units. */
@NullMarked
package pep.performance.formula;

import org.jspecify.annotations.NullMarked;
