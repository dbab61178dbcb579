/** The performance of a vendor's partners: sales, roll-ups, figures, tiers and diagnoses. */
@NullMarked
package pep.performance;

import org.jspecify.annotations.NullMarked;
