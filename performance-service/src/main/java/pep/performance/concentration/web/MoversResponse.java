package pep.performance.concentration.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.concentration.Movers;
import pep.performance.concentration.Period;
import pep.performance.roster.RosterPartner;

/**
 * Whose sales changed most since as many months before.
 *
 * @param from the first month of the later period
 * @param until the last month of it
 * @param before all sales of the earlier period
 * @param now all sales of the later one; now − before = gained − lost
 * @param risen the largest gain first
 * @param fallen the largest loss first
 */
record MoversResponse(
    YearMonth from,
    YearMonth until,
    Money before,
    Money now,
    Money gained,
    Money lost,
    List<MovedPartner> risen,
    List<MovedPartner> fallen) {

  /** A partner whose sales changed; the change is below zero where it lost. */
  record MovedPartner(
      String partnerId,
      @Nullable String partnerCode,
      @Nullable String name,
      Money before,
      Money now,
      Money change) {}

  static MoversResponse of(Period period, Movers found, Map<String, RosterPartner> partners) {
    return new MoversResponse(
        period.from(),
        period.until(),
        found.before(),
        found.now(),
        found.gained(),
        found.lost(),
        found.risen().stream().map(each -> mover(each, partners.get(each.partnerId()))).toList(),
        found.fallen().stream().map(each -> mover(each, partners.get(each.partnerId()))).toList());
  }

  private static MovedPartner mover(Movers.Mover each, @Nullable RosterPartner partner) {
    return new MovedPartner(
        each.partnerId(),
        partner == null ? null : partner.code(),
        partner == null ? null : partner.name(),
        each.before(),
        each.now(),
        each.change());
  }
}
