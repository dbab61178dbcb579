package pep.promotion.offer.web;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import pep.promotion.offer.Offers;

/**
 * What rebates bring if every month is like the lines asked about.
 *
 * @param leftOut promotions whose rebate depends on more than that, each in a sentence
 */
record ExpectedResponse(Instant asOf, List<ExpectedRebate> rebates, List<String> leftOut) {

  /**
   * @param perMonth the even part of what its period comes to
   */
  record ExpectedRebate(String promotionId, String promotionCode, String kind, Money perMonth) {}

  static ExpectedResponse of(Offers.Expectation expected) {
    return new ExpectedResponse(
        expected.asOf(),
        expected.rebates().stream()
            .map(
                each ->
                    new ExpectedRebate(
                        each.promotionId(), each.promotionCode(), each.kind(), each.perMonth()))
            .toList(),
        expected.leftOut());
  }
}
