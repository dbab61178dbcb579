package pep.performance.actual.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.actual.Actual;
import pep.performance.actual.Unknown;

/**
 * What a partner sold and got in some months.
 *
 * @param completeUpTo every sale that was stored before is in it
 * @param sold net sales
 * @param accrued incentives posted in these months less those taken back
 * @param paid incentives paid out in these months, for whichever they were posted
 * @param discountsQuoted by how much quotes sent in these months are below the list prices; in no
 *     sum, for not all were bought
 * @param keeps what the vendor is left with: sold − accrued
 * @param rate accrued ÷ sold, six places
 * @param otherCurrencies of incentives that are in none of the sums
 * @param lines by what was sold of them, the most first; the empty line is what has no known one
 * @param months each of them, the oldest first
 * @param notKnown what a partner's profit is made of besides, and nobody tells
 */
record ActualResponse(
    String partnerId,
    YearMonth from,
    YearMonth until,
    Instant completeUpTo,
    Money sold,
    Money accrued,
    Money paid,
    Money discountsQuoted,
    Money keeps,
    @Nullable BigDecimal rate,
    SortedSet<String> otherCurrencies,
    List<Actual.OfLine> lines,
    List<Actual.OfMonth> months,
    List<String> notKnown) {

  static ActualResponse of(Actual found) {
    return new ActualResponse(
        found.partnerId(),
        found.from(),
        found.until(),
        found.completeUpTo(),
        found.sold(),
        found.accrued(),
        found.paid(),
        found.discountsQuoted(),
        found.keeps(),
        found.rate(),
        found.otherCurrencies(),
        found.lines(),
        found.months(),
        Arrays.stream(Unknown.values()).map(Unknown::wireName).toList());
  }
}
