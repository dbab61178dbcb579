/** What decisions of this service share: their replay, and how their former reasons are read. */
@NullMarked
package pep.territory.decision;

import org.jspecify.annotations.NullMarked;
