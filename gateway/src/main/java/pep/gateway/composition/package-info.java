/** Answers that are composed of what several services say. */
@NullMarked
package pep.gateway.composition;

import org.jspecify.annotations.NullMarked;
