package pep.promotion.settlement;

import java.time.Instant;
import org.joda.money.Money;

/**
 * A payment as it is told to others.
 *
 * @param id the payment; what it is taken once by
 * @param amount above zero
 * @param reference what it is called towards the bank
 * @param at when it was noted
 */
public record PaidRemittance(
    String id, String partnerId, String partnerCode, Money amount, String reference, Instant at) {

  static PaidRemittance of(SettlementLine line) {
    return new PaidRemittance(
        line.key(),
        line.partnerId(),
        line.partnerCode(),
        line.amount(),
        line.endToEndId(),
        line.at());
  }
}
