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
    Money accrued = opening.minus(opening);
    Money clawedBack = accrued;
    for (StatementLine line : lines) {
      if (line.incentive().isPositive()) {
        accrued = accrued.plus(line.incentive());
      } else {
        clawedBack = clawedBack.minus(line.incentive());
      }
    }
    Money owed = accrued.minus(clawedBack);
    return new StatementTotal(
        promotion.id(),
        promotion.code(),
        opening,
        accrued,
        clawedBack,
        owed,
        opening.plus(owed),
        lines.size());
  }
}
