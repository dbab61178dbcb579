package pep.catalog.audience;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A partner's right to sell in one territory, as territory-service last told it.
 *
 * @param productLine the product line the grant covers; null covers every line
 * @param from first instant of the grant (inclusive)
 * @param until end of the grant (exclusive); null means without end
 */
public record TerritoryGrant(
    String grantId,
    String territoryCode,
    @Nullable String productLine,
    Instant from,
    @Nullable Instant until) {

  /** Whether the grant is in force at {@code at} for a product of {@code line}. */
  public boolean covers(@Nullable String line, Instant at) {
    boolean lineCovered = productLine == null || productLine.equals(line);
    return lineCovered && !at.isBefore(from) && (until == null || at.isBefore(until));
  }
}
