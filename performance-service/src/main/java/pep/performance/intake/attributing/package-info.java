/** Lines that counted before their product was known, and what it changes once it is. */
@NullMarked
package pep.performance.intake.attributing;

import org.jspecify.annotations.NullMarked;
