/** What this service reads of the states and facts that others publish. */
@NullMarked
package pep.performance.roster.messaging;

import org.jspecify.annotations.NullMarked;
