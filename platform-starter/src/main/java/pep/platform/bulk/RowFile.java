package pep.platform.bulk;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file and how they were read.
 *
 * @param separator between cells, null for NDJSON
 */
record RowFile(Iterator<Row> rows, String charset, @Nullable String separator) {}
