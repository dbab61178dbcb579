package pep.territory.placement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

/**
 * A quota was missed: the grant is over, and its partner goes on without exclusivity.
 *
 * @param from the first day of the period, in the vendor's zone
 * @param until the first day after
 * @param nextGrantId the open grant for the days that follow; absent if none follow
 */
@EventType("grant.exclusivity.lost.v1")
public record GrantExclusivityLost(
    String grantId,
    String territoryId,
    String territoryCode,
    String partnerId,
    String partnerCode,
    String productLine,
    LocalDate from,
    LocalDate until,
    @Nullable Money amount,
    @Nullable BigDecimal units,
    @Nullable Money soldAmount,
    @Nullable BigDecimal soldUnits,
    @Nullable String nextGrantId) {

  static GrantExclusivityLost of(Grant grant, QuotaFigures figures, @Nullable String nextGrantId) {
    return new GrantExclusivityLost(
        grant.id(),
        grant.territoryId(),
        grant.territoryCode(),
        grant.partnerId(),
        grant.partnerCode(),
        grant.productLine(),
        figures.from(),
        figures.until(),
        figures.amount(),
        figures.units(),
        figures.soldAmount(),
        figures.soldUnits(),
        nextGrantId);
  }
}
