/** Callers, entity tags, idempotency keys and problems at the edge, one way for each. */
@NullMarked
package pep.platform.http;

import org.jspecify.annotations.NullMarked;
