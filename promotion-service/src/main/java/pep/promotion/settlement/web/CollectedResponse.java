package pep.promotion.settlement.web;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import pep.promotion.settlement.Collected;

/**
 * @param leftOut who is owed and not paid, and why
 */
record CollectedResponse(
    String period, Money amount, List<CollectedLine> lines, List<Collected.LeftOut> leftOut) {

  /**
   * @param iban shown in part
   */
  record CollectedLine(
      String partnerId,
      String partnerCode,
      Money amount,
      String holder,
      String iban,
      Instant detailsChangedAt) {}

  static CollectedResponse of(Collected found) {
    return new CollectedResponse(
        found.period(),
        found.amount(),
        found.lines().stream()
            .map(
                each ->
                    new CollectedLine(
                        each.partnerId(),
                        each.partnerCode(),
                        each.amount(),
                        each.holder(),
                        each.shown(),
                        each.detailsChangedAt()))
            .toList(),
        found.leftOut());
  }
}
