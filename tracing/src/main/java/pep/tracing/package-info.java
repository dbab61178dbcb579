/** The position of a request in its trace, as W3C Trace Context has it. */
@NullMarked
package pep.tracing;

import org.jspecify.annotations.NullMarked;
