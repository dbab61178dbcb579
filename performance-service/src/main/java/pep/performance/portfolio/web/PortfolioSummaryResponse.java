package pep.performance.portfolio.web;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.portfolio.PortfolioSummary;

/**
 * How many partners have each place.
 *
 * @param asOf every place was decided then or later; left out while there is none
 */
record PortfolioSummaryResponse(@Nullable Instant asOf, List<PlaceResponse> places) {

  /**
   * The partners of one place.
   *
   * @param potential of those that could be compared, in a month
   * @param sold of all of them, in a month of the mean
   * @param came how many had another place in the last quarter in which they had one
   * @param went how many had this one then, and have another
   */
  record PlaceResponse(
      String place, long partners, Money potential, Money sold, long came, long went) {

    static PlaceResponse of(PortfolioSummary.OfPlace each) {
      return new PlaceResponse(
          each.place().wireName(),
          each.partners(),
          each.potential(),
          each.sold(),
          each.came(),
          each.went());
    }
  }

  static PortfolioSummaryResponse of(PortfolioSummary summary) {
    return new PortfolioSummaryResponse(
        summary.asOf(), summary.places().stream().map(PlaceResponse::of).toList());
  }
}
