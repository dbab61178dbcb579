/** The one place where an error becomes an RFC 9457 problem. */
@NullMarked
package pep.gateway.problems;

import org.jspecify.annotations.NullMarked;
