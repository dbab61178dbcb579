package pep.promotion.accrual.statement;

import java.util.List;
import org.joda.money.Money;
import pep.promotion.promotion.PublishedPromotion;

/**
 * What the lines of one promotion come to that a statement is asked for.
 *
 * @param opening what was owed before the first day asked for
 * @param accrued sum of what the lines earned
 * @param clawedBack sum of what they took back, not negative
 * @param owed accrued less clawed back
 * @param closing what is owed with the last day asked for: opening and owed
 * @param entries how many lines there are
 */
public record StatementTotal(
    String promotionId,
    String promotionCode,
    Money opening,
    Money accrued,
    Money clawedBack,
    Money owed,
    Money closing,
    long entries) {

  static StatementTotal of(PublishedPromotion promotion, Money opening, List<StatementLine> lines) {
    List<Money> incentives = lines.stream().map(StatementLine::incentive).toList();
    return of(promotion.id(), promotion.code(), opening, incentives);
  }

  /** The same of any lines that move what is owed by so much each. */
  static StatementTotal of(
      String promotionId, String promotionCode, Money opening, List<Money> incentives) {
    Money accrued = opening.minus(opening);
    Money clawedBack = accrued;
    for (Money each : incentives) {
      if (each.isPositive()) {
        accrued = accrued.plus(each);
      } else {
        clawedBack = clawedBack.minus(each);
      }
    }
    Money owed = accrued.minus(clawedBack);
    return new StatementTotal(
        promotionId,
        promotionCode,
        opening,
        accrued,
        clawedBack,
        owed,
        opening.plus(owed),
        incentives.size());
  }
}
