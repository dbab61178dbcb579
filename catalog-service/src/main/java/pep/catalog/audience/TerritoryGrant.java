package pep.catalog.audience;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pep.platform.productline.ProductLines;

/**
 * A partner's right to sell in one territory and in all that lie below it, as territory-service
 * last told it.
 *
 * @param below codes of the territories below, at any depth
 * @param productLine the product line that the grant is for, {@link ProductLines#EVERY} for all
 * @param from first instant of the grant (inclusive)
 * @param until end of the grant (exclusive); null means without end
 */
public record TerritoryGrant(
    String grantId,
    String territoryCode,
    Set<String> below,
    String productLine,
    Instant from,
    @Nullable Instant until) {

  public TerritoryGrant {
    // Quotes stored before it was kept have none.
    below = below == null ? Set.of() : below;
    below = Collections.unmodifiableSortedSet(new TreeSet<>(below));
  }

  /**
   * Whether it is in force at {@code at} for a product of {@code line}; one of no line is in none.
   */
  public boolean covers(@Nullable String line, Instant at) {
    return line != null
        && ProductLines.cover(productLine, line)
        && !at.isBefore(from)
        && (until == null || at.isBefore(until));
  }

  /** Whether the territory is the granted one or lies below it. */
  public boolean reaches(String code) {
    return territoryCode.equals(code) || below.contains(code);
  }

  /** The same grant, knowing of the territories below it only those in question. */
  TerritoryGrant regarding(Collection<String> territories) {
    Set<String> asked = new TreeSet<>(below);
    asked.retainAll(territories);
    return new TerritoryGrant(grantId, territoryCode, asked, productLine, from, until);
  }
}
