/** Typed collections of records, what their writes publish, and work that is marked on them. */
@NullMarked
package pep.platform.records;

import org.jspecify.annotations.NullMarked;
