package pep.performance.merit.web;

import java.math.BigDecimal;
import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.merit.Merit;
import pep.performance.roster.RosterPartner;

/**
 * What a partner gets beside what it contributes, over twelve months of the calendar.
 *
 * @param asOf when it was worked out
 * @param contribution net sales
 * @param rebates incentives posted less those taken back
 * @param discountsQuoted by how much its sent quotes are below the list prices; not counted
 * @param exclusiveGrants that it holds today
 * @param rate rebates ÷ contribution, six places
 * @param standing beside the 19 partners whose contribution is nearest
 * @param expected what the middle of those would get for its contribution
 * @param atLeast what the least of them would
 * @param atMost what the most of them would
 * @param difference rebates − expected
 */
record MeritResponse(
    String partnerId,
    @Nullable String partnerCode,
    @Nullable String name,
    @Nullable String type,
    @Nullable String country,
    @Nullable String tier,
    Instant asOf,
    Money contribution,
    Money rebates,
    Money discountsQuoted,
    int exclusiveGrants,
    int trainings,
    int programs,
    @Nullable BigDecimal rate,
    String standing,
    @Nullable Money expected,
    @Nullable Money atLeast,
    @Nullable Money atMost,
    @Nullable Money difference) {

  static MeritResponse of(Merit merit, @Nullable RosterPartner partner) {
    return new MeritResponse(
        merit.partnerId(),
        partner == null ? null : partner.code(),
        partner == null ? null : partner.name(),
        merit.type(),
        merit.country(),
        merit.tier(),
        merit.asOf(),
        merit.contribution(),
        merit.rebates(),
        merit.discountsQuoted(),
        merit.exclusiveGrants(),
        merit.trainings(),
        merit.programs(),
        merit.rate(),
        merit.standing().wireName(),
        merit.expected(),
        merit.atLeast(),
        merit.atMost(),
        merit.difference());
  }
}
