package pep.promotion.ledger;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Field;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import org.springframework.data.mongodb.core.mapping.Unwrapped.OnEmpty;

/**
 * One posting to a partner's incentives. Written once and never changed; a correction is another
 * entry.
 *
 * @param id unique for the vendor; of a capped rebate promotion and sales line, of a volume rebate
 *     promotion, partner, period and number of the posting
 * @param runId the run that wrote it
 * @param at when it was written; of two entries the one that was written later is not before
 * @param partnerId the partner
 * @param partnerCode the vendor's code for it
 * @param kind what it is for
 * @param promotionId the promotion; null where it is no incentive
 * @param promotionCode the vendor's code for it
 * @param period the accrual period
 * @param belongsTo the month that it is of by the sales behind it, such as {@code 2026-03}; null
 *     for that of its writing
 * @param postingPeriod the month that it is posted in; another where that one was closed
 * @param amount above zero accrues, or is invoiced or received, below zero claws back or pays, zero
 *     carries a claw-back forward
 * @param capped whether a budget is taken up by it
 * @param cause the sales line that caused it, for a capped rebate
 * @param basis what it was decided on; null where it is no incentive
 * @param legs its legs, none when its amount is zero; stored, so that the books are what was
 *     written
 */
public record LedgerEntry(
    @Field("entryId") String id,
    String runId,
    Instant at,
    String partnerId,
    String partnerCode,
    EntryKind kind,
    @Nullable String promotionId,
    @Nullable String promotionCode,
    @Nullable String period,
    @Nullable String belongsTo,
    @Nullable String postingPeriod,
    Money amount,
    boolean capped,
    @Unwrapped(onEmpty = OnEmpty.USE_NULL) @Nullable Cause cause,
    @Unwrapped(onEmpty = OnEmpty.USE_NULL) @Nullable Basis basis,
    List<Leg> legs) {

  /** Entries were all of incentives before there were kinds. */
  public LedgerEntry {
    kind = kind == null ? EntryKind.INCENTIVE : kind;
  }

  /** An incentive that is to be posted. */
  public LedgerEntry(
      String id,
      String runId,
      Instant at,
      String partnerId,
      String partnerCode,
      String promotionId,
      String promotionCode,
      String period,
      @Nullable String belongsTo,
      Money amount,
      boolean capped,
      @Nullable Cause cause,
      Basis basis) {
    this(
        id,
        runId,
        at,
        partnerId,
        partnerCode,
        EntryKind.INCENTIVE,
        promotionId,
        promotionCode,
        period,
        belongsTo,
        null,
        amount,
        capped,
        cause,
        basis,
        Legs.of(amount, capped));
  }

  /**
   * A payment that is to be noted.
   *
   * @param amount below zero what was paid, above zero what came back
   */
  public static LedgerEntry payment(
      String id, String runId, Instant at, String partnerId, String partnerCode, Money amount) {
    return of(
        EntryKind.PAYMENT, id, runId, at, partnerId, partnerCode, amount, Legs.ofPayment(amount));
  }

  /**
   * What is owed more or less than the sales say.
   *
   * @param amount above zero for more, below for less; not zero
   */
  public static LedgerEntry adjustment(
      String id, String runId, Instant at, String partnerId, String partnerCode, Money amount) {
    return of(
        EntryKind.ADJUSTMENT,
        id,
        runId,
        at,
        partnerId,
        partnerCode,
        amount,
        Legs.of(amount, false));
  }

  static LedgerEntry of(
      EntryKind kind,
      String id,
      String runId,
      Instant at,
      String partnerId,
      String partnerCode,
      Money amount,
      List<Leg> legs) {
    return new LedgerEntry(
        id,
        runId,
        at,
        partnerId,
        partnerCode,
        kind,
        null,
        null,
        null,
        null,
        null,
        amount,
        false,
        null,
        null,
        legs);
  }

  /** The same as it is posted, at an instant and in a month. */
  LedgerEntry posted(Instant when, String month) {
    return new LedgerEntry(
        id,
        runId,
        when,
        partnerId,
        partnerCode,
        kind,
        promotionId,
        promotionCode,
        period,
        belongsTo,
        month,
        amount,
        capped,
        cause,
        basis,
        legs);
  }

  /** The closed month that it corrects; null where it is posted in the one that it belongs to. */
  public @Nullable String corrects() {
    return belongsTo == null || belongsTo.equals(postingPeriod) ? null : belongsTo;
  }

  /**
   * The sales line behind an entry of a capped rebate.
   *
   * @param lineId the line
   * @param root the sale it belongs to, with its returns
   * @param counted by how much what the sale earned moves
   * @param shortfall what the budget could not fund of it
   */
  public record Cause(String lineId, String root, Money counted, Money shortfall) {}

  /**
   * What an entry was decided on, enough to decide again.
   *
   * @param ruleVersion version of the accrual rules
   * @param promotionVersion version of the promotion
   * @param net net volume of the period, for a volume rebate
   * @param earned what is owed after the entry, for a volume rebate
   */
  public record Basis(
      int ruleVersion, long promotionVersion, @Nullable Money net, @Nullable Money earned) {}
}
