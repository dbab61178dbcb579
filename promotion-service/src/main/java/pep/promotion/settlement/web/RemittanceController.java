package pep.promotion.settlement.web;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Reach;
import pep.promotion.ledger.PartnerAccount;
import pep.promotion.ledger.PromotionTotal;
import pep.promotion.settlement.LineStatus;
import pep.promotion.settlement.RemittanceAdvice;
import pep.promotion.settlement.RemittanceAdvices;
import pep.promotion.settlement.SettlementLine;
import pep.promotion.settlement.SettlementLines;

/** What partners are paid: all of it for the vendor's staff, its own for a partner. */
@RestController
@Allowed("ledger:read")
class RemittanceController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("at", "number")
          .filter("settlementId")
          .filter("period")
          .filter("partnerId")
          .filter("partnerCode")
          .filterEnum("status", "status", LineStatus.class);

  private final SettlementLines lines;
  private final RemittanceAdvices advices;

  RemittanceController(SettlementLines lines, RemittanceAdvices advices) {
    this.lines = lines;
    this.advices = advices;
  }

  /**
   * @param period the period whose closing balance is paid
   * @param iban the account, shown in part
   * @param reference what the payment is called towards the bank
   * @param reason why the bank did not pay it
   * @param at when it came to this status
   */
  record RemittanceResponse(
      String settlementId,
      int number,
      String period,
      String partnerId,
      String partnerCode,
      Money amount,
      String holder,
      String iban,
      String reference,
      LineStatus status,
      @Nullable String reason,
      Instant at) {

    static RemittanceResponse of(SettlementLine line) {
      return new RemittanceResponse(
          line.settlementId(),
          line.number(),
          line.period(),
          line.partnerId(),
          line.partnerCode(),
          line.amount(),
          line.holder(),
          line.shown(),
          line.endToEndId(),
          line.status(),
          line.reason(),
          line.at());
    }
  }

  /** Lists remittances: what was paid to whom, where to, and why not. */
  @GetMapping("/api/remittances")
  Page<RemittanceResponse> list(Reach reach, Listing listing) {
    return lines.page(reach, listing).map(RemittanceResponse::of);
  }

  /**
   * @param account what was owed at the beginning of the period that is paid and at its end
   * @param promotions what each promotion came to in it
   * @param other what moved the account besides: payments, and what came of disputes
   */
  record AdviceResponse(
      RemittanceResponse remittance,
      PartnerAccount account,
      List<PromotionTotal> promotions,
      Money other) {

    static AdviceResponse of(RemittanceAdvice advice) {
      return new AdviceResponse(
          RemittanceResponse.of(advice.line()),
          advice.account(),
          advice.promotions(),
          advice.other());
    }
  }

  /** Shows what a payment to a partner is for. */
  @GetMapping("/api/remittances/{settlementId}/{partnerId}")
  AdviceResponse advice(
      Reach reach, @PathVariable String settlementId, @PathVariable String partnerId) {
    return AdviceResponse.of(advices.of(reach, settlementId, partnerId));
  }

  /** The same as CSV. */
  @GetMapping(path = "/api/remittances/{settlementId}/{partnerId}/csv", produces = "text/csv")
  String csv(Reach reach, @PathVariable String settlementId, @PathVariable String partnerId) {
    return advices.csv(reach, settlementId, partnerId);
  }
}
