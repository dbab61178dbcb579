package pep.performance.portfolio;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How many partners have each place.
 *
 * @param asOf every place was decided then or later; null while there is none
 * @param places all of them, in their own order
 */
public record PortfolioSummary(@Nullable Instant asOf, List<OfPlace> places) {

  public PortfolioSummary {
    places = List.copyOf(places);
  }

  /**
   * The partners of one place.
   *
   * @param potential of those that could be compared, in a month
   * @param sold of all of them, in a month of the mean
   * @param came how many had another place in the last quarter in which they had one
   * @param went how many had this one then, and have another
   */
  public record OfPlace(
      Place place, long partners, Money potential, Money sold, long came, long went) {}
}
