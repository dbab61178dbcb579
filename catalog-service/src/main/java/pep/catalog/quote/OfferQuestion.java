package pep.catalog.quote;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Which offers a partner gets on these lines at this instant.
 *
 * @param bearerToken the caller's own, passed on so that the peer sees who asks
 */
public record OfferQuestion(
    String bearerToken, String partnerId, Instant at, String currency, List<Line> lines) {

  /**
   * One line asked about.
   *
   * @param unitPrice what a unit costs the partner before any offer, rounded
   * @param price what the whole line costs before any offer
   */
  public record Line(
      int line,
      String productCode,
      @Nullable String productLine,
      BigDecimal quantity,
      Money unitPrice,
      Money price) {}

  /** Never prints the token. */
  @Override
  public String toString() {
    return "OfferQuestion[" + partnerId + ", " + lines.size() + " lines]";
  }
}
