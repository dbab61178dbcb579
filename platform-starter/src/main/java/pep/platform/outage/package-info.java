/** What an error of a server means: whether it is away, busy with a rival, or has it already. */
@NullMarked
package pep.platform.outage;

import org.jspecify.annotations.NullMarked;
