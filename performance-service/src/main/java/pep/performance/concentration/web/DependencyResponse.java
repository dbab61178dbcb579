package pep.performance.concentration.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.concentration.Dependency;
import pep.performance.roster.RosterPartner;

/**
 * On how few partners the sales of one key hang.
 *
 * @param key empty for what has none
 * @param partners how many sold of it
 * @param largest the three largest of them
 * @param largestShare what those sold ÷ total, six places
 * @param carryHalf the fewest partners that sold at least half of it
 */
record DependencyResponse(
    String key,
    Money total,
    long partners,
    List<Carrier> largest,
    BigDecimal largestShare,
    long carryHalf) {

  /** A partner that carries a part; the share has six places. */
  record Carrier(
      String partnerId,
      @Nullable String partnerCode,
      @Nullable String name,
      Money sold,
      BigDecimal share) {}

  static DependencyResponse of(Dependency found, Map<String, RosterPartner> partners) {
    return new DependencyResponse(
        found.key(),
        found.total(),
        found.partners(),
        found.largest().stream()
            .map(each -> carrier(each, partners.get(each.partnerId())))
            .toList(),
        found.largestShare(),
        found.carryHalf());
  }

  private static Carrier carrier(Dependency.Carrier each, @Nullable RosterPartner partner) {
    return new Carrier(
        each.partnerId(),
        partner == null ? null : partner.code(),
        partner == null ? null : partner.name(),
        each.sold(),
        each.share());
  }
}
