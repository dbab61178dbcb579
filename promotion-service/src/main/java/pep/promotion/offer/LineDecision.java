package pep.promotion.offer;

import java.util.List;
import org.joda.money.Money;

/**
 * The offers on one line, in the order they are taken off, and the promotions that were passed
 * over.
 *
 * @param line the asker's number of the line
 * @param price price before offers
 * @param offers what applies
 * @param passedOver what does not, by code
 */
public record LineDecision(
    int line, Money price, List<LineOffer> offers, List<PassedOver> passedOver) {

  public LineDecision {
    offers = List.copyOf(offers);
    passedOver = List.copyOf(passedOver);
  }

  /** What all offers take off together, at most the price. */
  public Money reduction() {
    return offers.stream()
        .map(LineOffer::amount)
        .reduce(Money.zero(price.getCurrencyUnit()), Money::plus);
  }
}
