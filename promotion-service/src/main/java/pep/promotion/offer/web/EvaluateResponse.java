package pep.promotion.offer.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.reason.Reason;
import pep.promotion.offer.LineOffer;
import pep.promotion.offer.OfferEvaluation;
import pep.promotion.offer.Offers;
import pep.promotion.offer.PassedOver;
import pep.promotion.promotion.terms.Percent;

record EvaluateResponse(Instant asOf, int ruleVersion, List<LineResponse> lines) {

  /**
   * @param offers what is taken off, in this order
   * @param passedOver promotions that do not apply, each with what kept it out
   */
  record LineResponse(int line, List<AppliedOffer> offers, List<PassedOver> passedOver) {}

  /**
   * @param percent null for an amount off
   * @param amount what it takes off the line
   * @param why the reason in its parts
   */
  record AppliedOffer(
      String promotionId,
      String promotionCode,
      long promotionVersion,
      String kind,
      @Nullable String percent,
      Money amount,
      String reason,
      Reason why) {

    static AppliedOffer of(LineOffer offer) {
      BigDecimal percent = offer.percent();
      return new AppliedOffer(
          offer.promotionId(),
          offer.promotionCode(),
          offer.promotionVersion(),
          "discount",
          percent == null ? null : Percent.text(percent),
          offer.amount(),
          offer.reason(),
          offer.why());
    }
  }

  static EvaluateResponse of(Offers.Evaluated evaluated) {
    return new EvaluateResponse(
        evaluated.asOf(),
        OfferEvaluation.RULE_VERSION,
        evaluated.lines().stream()
            .map(
                line ->
                    new LineResponse(
                        line.line(),
                        line.offers().stream().map(AppliedOffer::of).toList(),
                        line.passedOver()))
            .toList());
  }
}
