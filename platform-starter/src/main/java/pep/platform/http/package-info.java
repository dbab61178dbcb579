/** Problems, pages, entity tags, idempotency keys and bulk streams, one way for each. */
@NullMarked
package pep.platform.http;

import org.jspecify.annotations.NullMarked;
