/** Aggregates and their outbox in one document, written by one conditional update. */
@NullMarked
package pep.platform.aggregate;

import org.jspecify.annotations.NullMarked;
