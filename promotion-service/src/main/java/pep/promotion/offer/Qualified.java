package pep.promotion.offer;

import java.util.Comparator;
import org.joda.money.Money;
import pep.promotion.audience.AudienceDecision;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.terms.DiscountTerms;

/**
 * A promotion whose own conditions a line meets, before others are considered.
 *
 * @param alone what it would take off the untouched line
 */
record Qualified(
    PublishedPromotion candidate, DiscountTerms terms, Money alone, AudienceDecision decision) {

  /** Which of several goes first; see {@link OfferEvaluation}. */
  static final Comparator<Qualified> PRECEDENCE =
      Comparator.<Qualified>comparingInt(q -> -q.candidate().definition().stacking().priority())
          .thenComparing(q -> !q.exclusive())
          .thenComparing((a, b) -> a.exclusive() ? b.alone().compareTo(a.alone()) : 0)
          .thenComparing(q -> q.candidate().code());

  boolean exclusive() {
    return candidate.definition().stacking().exclusive();
  }
}
