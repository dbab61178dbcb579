/** Memory that a busy hour took, given back to the machine while the service rests. */
@NullMarked
package pep.platform.memory;

import org.jspecify.annotations.NullMarked;
