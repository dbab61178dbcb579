/** Marketing, sales and training programs: entry, steps, enrolment and completion. */
@NullMarked
package pep.promotion.program;

import org.jspecify.annotations.NullMarked;
