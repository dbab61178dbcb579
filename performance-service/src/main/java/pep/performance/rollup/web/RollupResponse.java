package pep.performance.rollup.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.rollup.Rollup;
import pep.performance.rollup.Tally;

/**
 * What was sold of one thing in one month.
 *
 * @param key empty for what was not known when the line was counted
 * @param net revenue less returns
 */
record RollupResponse(
    String dimension,
    String key,
    YearMonth month,
    Money revenue,
    Money returns,
    Money net,
    BigDecimal units,
    BigDecimal returnedUnits,
    long lines,
    @Nullable Instant lastSaleAt) {

  static RollupResponse of(Rollup rollup, CurrencyUnit currency) {
    Tally tally = rollup.tally();
    return new RollupResponse(
        rollup.key().dimension().wireName(),
        rollup.key().key(),
        rollup.key().month(),
        Money.ofMinor(currency, tally.revenueMinor()),
        Money.ofMinor(currency, tally.returnsMinor()),
        Money.ofMinor(currency, tally.netMinor()),
        BigDecimal.valueOf(tally.unitsThousandths(), 3),
        BigDecimal.valueOf(tally.returnedThousandths(), 3),
        tally.lines(),
        tally.lastSaleAt());
  }
}
