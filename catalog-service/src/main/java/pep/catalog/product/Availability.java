package pep.catalog.product;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may sell a product. An empty set restricts nothing; of a set that is not empty one entry is
 * enough, and both sets must be satisfied.
 *
 * @param segments codes of segments, at least one of which the partner is in
 * @param territories codes of territories, in at least one of which the partner holds a grant that
 *     is in force and covers the product's line
 */
public record Availability(Set<String> segments, Set<String> territories) {

  /** No restriction: every active partner may sell. */
  public static final Availability EVERYONE = new Availability(Set.of(), Set.of());

  public Availability {
    segments = Collections.unmodifiableSortedSet(new TreeSet<>(segments));
    territories = Collections.unmodifiableSortedSet(new TreeSet<>(territories));
  }
}
