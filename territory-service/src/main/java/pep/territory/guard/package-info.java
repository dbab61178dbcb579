/**
 * Guard documents: what rivals must all raise, so that of decisions that exclude each other one
 * commits.
 */
@NullMarked
package pep.territory.guard;

import org.jspecify.annotations.NullMarked;
