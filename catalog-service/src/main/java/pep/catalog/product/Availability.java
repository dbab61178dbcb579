package pep.catalog.product;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may sell a product. An empty set restricts nothing; of a set that is not empty one entry is
 * enough, and both sets must be satisfied.
 *
 * @param segments codes of segments, at least one of which the partner is in
 * @param territories codes of territories, in at least one of which the partner may sell by a grant
 *     that is in force for the product's line, on it or on a territory above it
 */
public record Availability(Set<String> segments, Set<String> territories) {

  /** No restriction: every active partner may sell. */
  public static final Availability EVERYONE = new Availability(Set.of(), Set.of());

  public Availability {
    segments = Collections.unmodifiableSortedSet(new TreeSet<>(segments));
    territories = Collections.unmodifiableSortedSet(new TreeSet<>(territories));
  }
}
