/** Lists that come out in full, as CSV, NDJSON or Parquet. */
@NullMarked
package pep.platform.export;

import org.jspecify.annotations.NullMarked;
