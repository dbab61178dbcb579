package pep.catalog.quote;

import java.util.List;
import java.util.Map;

/**
 * The offers granted on the lines of a quote.
 *
 * @param byLine by the number of the line
 * @param passedOver by the number of the line, what takes nothing off it though it could
 * @param unavailable true when nobody could be asked: there may be offers that are not known
 */
public record OfferAnswer(
    Map<Integer, List<Offer>> byLine,
    Map<Integer, List<PassedOver>> passedOver,
    boolean unavailable) {

  /** Nobody could be asked. */
  public static final OfferAnswer UNAVAILABLE = new OfferAnswer(Map.of(), Map.of(), true);

  public OfferAnswer {
    byLine = Map.copyOf(byLine);
    passedOver = Map.copyOf(passedOver);
  }

  List<Offer> on(int line) {
    return byLine.getOrDefault(line, List.of());
  }

  List<PassedOver> passedOver(int line) {
    return passedOver.getOrDefault(line, List.of());
  }
}
