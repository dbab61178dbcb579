package pep.catalog.quote;

import java.util.List;
import java.util.Map;

/**
 * The offers granted on the lines of a quote.
 *
 * @param byLine by the number of the line
 * @param unavailable true when nobody could be asked: there may be offers that are not known
 */
public record OfferAnswer(Map<Integer, List<Offer>> byLine, boolean unavailable) {

  /** Nobody could be asked. */
  public static final OfferAnswer UNAVAILABLE = new OfferAnswer(Map.of(), true);

  public OfferAnswer {
    byLine = Map.copyOf(byLine);
  }

  List<Offer> on(int line) {
    return byLine.getOrDefault(line, List.of());
  }
}
