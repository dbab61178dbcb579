/** Lists that come out in full, as CSV or NDJSON. */
@NullMarked
package pep.platform.export;

import org.jspecify.annotations.NullMarked;
