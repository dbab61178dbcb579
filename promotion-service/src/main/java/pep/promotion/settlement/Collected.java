package pep.promotion.settlement;

import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a run finds.
 *
 * @param period the closed period whose closing balances it pays
 * @param amount of all lines
 * @param lines who is paid, by the partners' ids
 * @param leftOut who is owed and not paid, and why
 */
public record Collected(
    String period, Money amount, List<SettlementLine> lines, List<LeftOut> leftOut) {

  /** Why somebody who is owed is not paid. */
  public enum Reason {
    /** Less than the vendor pays at once; it is carried. */
    BELOW_MINIMUM,
    /** The vendor holds the partner. */
    ON_HOLD,
    /** The partner has not said where it is paid. */
    NO_PAYMENT_DETAILS
  }

  /** Somebody who is owed and not paid. */
  public record LeftOut(String partnerId, String partnerCode, Money owed, Reason reason) {}

  static Collected of(
      String period, List<SettlementLine> lines, List<LeftOut> leftOut, CurrencyUnit currency) {
    Money amount =
        lines.stream().map(SettlementLine::amount).reduce(Money.zero(currency), Money::plus);
    return new Collected(period, amount, List.copyOf(lines), List.copyOf(leftOut));
  }
}
