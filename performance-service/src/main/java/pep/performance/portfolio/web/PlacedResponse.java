package pep.performance.portfolio.web;

import java.math.BigDecimal;
import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.diagnosis.member.Cause;
import pep.performance.portfolio.Place;
import pep.performance.portfolio.Placed;
import pep.performance.roster.RosterPartner;

/**
 * A partner by its potential and performance.
 *
 * @param potential what a partner like it sells in a month that nothing holds back
 * @param sold in a month of the mean
 * @param performance sold ÷ potential, four places
 * @param quarter of the vendor's calendar, such as 2026-Q4, that the place is of
 * @param before the last place that it had in an earlier quarter
 * @param consequences where it is told what hangs on the partner; of one to part with
 */
record PlacedResponse(
    String partnerId,
    @Nullable String partnerCode,
    @Nullable String name,
    @Nullable String type,
    @Nullable String country,
    Instant asOf,
    String place,
    String verdict,
    @Nullable String firstCause,
    @Nullable Money potential,
    @Nullable Money sold,
    @Nullable BigDecimal performance,
    String quarter,
    @Nullable String before,
    boolean moved,
    @Nullable String consequences) {

  static PlacedResponse of(Placed placed, @Nullable RosterPartner partner) {
    Cause cause = placed.firstCause();
    Place before = placed.before();
    return new PlacedResponse(
        placed.partnerId(),
        partner == null ? null : partner.code(),
        partner == null ? null : partner.name(),
        placed.type(),
        placed.country(),
        placed.asOf(),
        placed.place().wireName(),
        placed.verdict().wireName(),
        cause == null ? null : cause.wireName(),
        placed.potential(),
        placed.sold(),
        placed.performance(),
        placed.quarter(),
        before == null ? null : before.wireName(),
        placed.moved(),
        placed.place() == Place.PART ? "/api/consequences/" + placed.partnerId() : null);
  }
}
