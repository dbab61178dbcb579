package pep.promotion.settlement;

import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one partner is paid in a settlement, to the account that it had when that was proposed.
 *
 * @param settlementId the settlement
 * @param number its place in it, from 1
 * @param period the settlement's
 * @param partnerId the partner
 * @param partnerCode the vendor's code for it
 * @param amount above zero
 * @param holder whose account it is paid to
 * @param shown what is shown of the account number
 * @param sealed the account number, encrypted
 * @param bic the bank; null where none was given
 * @param detailsChangedAt when the partner said last where it is paid
 * @param status where it stands
 * @param reason why the bank did not pay it
 * @param at when it came to this status
 */
public record SettlementLine(
    String settlementId,
    int number,
    String period,
    String partnerId,
    String partnerCode,
    Money amount,
    String holder,
    String shown,
    byte[] sealed,
    @Nullable String bic,
    Instant detailsChangedAt,
    LineStatus status,
    @Nullable String reason,
    Instant at) {

  String key() {
    return settlementId + "/" + partnerId;
  }

  /** What the payment is called towards the bank, which takes no underscore; 35 letters at most. */
  public String endToEndId() {
    return settlementId.replace('_', '-') + "-" + number;
  }

  /** Belonging to a settlement, at a place. */
  SettlementLine in(String settlement, int place) {
    return new SettlementLine(
        settlement,
        place,
        period,
        partnerId,
        partnerCode,
        amount,
        holder,
        shown,
        sealed,
        bic,
        detailsChangedAt,
        status,
        reason,
        at);
  }

  SettlementLine become(LineStatus now, @Nullable String because, Instant when) {
    return new SettlementLine(
        settlementId,
        number,
        period,
        partnerId,
        partnerCode,
        amount,
        holder,
        shown,
        sealed,
        bic,
        detailsChangedAt,
        now,
        because,
        when);
  }
}
