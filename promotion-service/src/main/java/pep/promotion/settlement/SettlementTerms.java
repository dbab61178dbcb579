package pep.promotion.settlement;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How a vendor pays.
 *
 * @param key one for each vendor
 * @param minimum less than that is not paid but carried; zero for no bound
 * @param secondAbove a run over more than that takes the approval of two people
 * @param payer whose account it is paid from
 * @param iban that account
 * @param bic its bank; null where the IBAN tells it
 */
public record SettlementTerms(
    String key, Money minimum, Money secondAbove, String payer, String iban, @Nullable String bic) {

  static final String KEY = "terms";

  /** Terms of the vendor that this is asked for. */
  public static SettlementTerms of(
      Money minimum, Money secondAbove, String payer, String iban, @Nullable String bic) {
    return new SettlementTerms(KEY, minimum, secondAbove, payer, iban, bic);
  }
}
