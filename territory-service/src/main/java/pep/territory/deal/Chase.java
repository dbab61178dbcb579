package pep.territory.deal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pep.territory.area.Place;
import pep.territory.area.RegionCode;

/**
 * That a partner was, or is, after a customer: a deal without the rest of it, refused ones among
 * them.
 *
 * @param accountId the customer; of a refused deal that of the deal that stood against it; empty of
 *     one in review, whose customer is not known yet
 * @param productLines none for everything
 * @param country ISO 3166-1 alpha-2
 * @param came what came of it
 */
public record Chase(
    String dealId,
    String partnerId,
    String accountId,
    String customer,
    List<String> productLines,
    @Nullable String country,
    @Nullable String city,
    @Nullable String postalCode,
    Came came) {

  /** What came of a partner's interest in a customer. */
  public enum Came {
    /** Nothing yet: it is in review, registered or approved. */
    OPEN,
    /** The customer, or the ground, was another partner's. */
    REFUSED,
    WON,
    LOST,
    /** Its protection ran out before the customer had decided. */
    STALLED,
    /** Its partner went. */
    RELEASED
  }

  public Chase {
    productLines = List.copyOf(productLines);
  }

  /** Where the customer is; empty without its country. */
  public Optional<Place> place() {
    return Optional.ofNullable(country)
        .map(code -> new Place(null, new RegionCode(code), postalCode));
  }
}
