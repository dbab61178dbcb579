package pep.territory.placement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

/**
 * A share of a quota's period is over without that share of the quota.
 *
 * @param from the first day of the period, in the vendor's zone
 * @param until the first day after
 * @param judgedOn the day on which the exclusivity ends if the quota is not reached by then
 */
@EventType("grant.quota.behind.v1")
public record GrantQuotaBehind(
    String grantId,
    String territoryId,
    String territoryCode,
    String partnerId,
    String partnerCode,
    String productLine,
    LocalDate from,
    LocalDate until,
    LocalDate judgedOn,
    @Nullable Money amount,
    @Nullable BigDecimal units,
    @Nullable Money soldAmount,
    @Nullable BigDecimal soldUnits) {

  static GrantQuotaBehind of(Grant grant, QuotaFigures figures, int graceDays) {
    return new GrantQuotaBehind(
        grant.id(),
        grant.territoryId(),
        grant.territoryCode(),
        grant.partnerId(),
        grant.partnerCode(),
        grant.productLine(),
        figures.from(),
        figures.until(),
        figures.until().plusDays(graceDays),
        figures.amount(),
        figures.units(),
        figures.soldAmount(),
        figures.soldUnits());
  }
}
