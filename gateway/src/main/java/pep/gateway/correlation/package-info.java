/** Who asked: the request id and the W3C trace that every answer, call and problem carries. */
@NullMarked
package pep.gateway.correlation;

import org.jspecify.annotations.NullMarked;
