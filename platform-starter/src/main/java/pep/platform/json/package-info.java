/** What requests may hold as values, be they in JSON, in rows or in a query: one bound for each. */
@NullMarked
package pep.platform.json;

import org.jspecify.annotations.NullMarked;
