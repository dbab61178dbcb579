/**
 * Files as they come: whatever their kind, separator and charset, read row by row into cells by
 * column.
 */
@NamedInterface
@NullMarked
package pep.platform.bulk.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
