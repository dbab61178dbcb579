package pep.performance.merit;

import java.math.BigDecimal;
import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.records.MinorUnits;

/**
 * What a partner gets from the vendor beside what it contributes, over the twelve months of the
 * calendar up to the present one.
 *
 * @param asOf when it was worked out
 * @param type of the partner then
 * @param country of the partner then
 * @param tier of the partner then
 * @param contribution net sales
 * @param rebates incentives posted less those taken back
 * @param discountsQuoted by how much quotes that it sent are below the list prices: not all of them
 *     were bought, so it is told and not counted
 * @param exclusiveGrants that it holds today
 * @param trainings that it completed, over all time
 * @param programs others that it takes or took part in
 * @param rate rebates ÷ contribution, six places; null without contribution
 * @param expected what the middle of its peers would get for its contribution; null where there are
 *     too few to say
 * @param atLeast what the least of them would
 * @param atMost what the most of them would
 * @param difference rebates − expected
 */
public record Merit(
    String partnerId,
    Instant asOf,
    @Nullable String type,
    @Nullable String country,
    @Nullable String tier,
    @MinorUnits Money contribution,
    @MinorUnits Money rebates,
    @MinorUnits Money discountsQuoted,
    int exclusiveGrants,
    int trainings,
    int programs,
    @Nullable BigDecimal rate,
    MeritStanding standing,
    @MinorUnits @Nullable Money expected,
    @MinorUnits @Nullable Money atLeast,
    @MinorUnits @Nullable Money atMost,
    @MinorUnits @Nullable Money difference) {}
