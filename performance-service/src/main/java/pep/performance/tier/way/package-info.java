/** What a partner still needs for the next tier, and when it has it at its pace. */
@NullMarked
package pep.performance.tier.way;

import org.jspecify.annotations.NullMarked;
