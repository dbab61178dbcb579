/**
 * Sales intake: every line that arrives ends accepted, duplicate, held or refused, with its reason.
 */
@NullMarked
package pep.performance.intake;

import org.jspecify.annotations.NullMarked;
