/** Rows in and out as CSV or NDJSON streams, each with its own outcome. */
@NullMarked
package pep.platform.bulk;

import org.jspecify.annotations.NullMarked;
