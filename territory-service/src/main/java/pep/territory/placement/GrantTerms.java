package pep.territory.placement;

import java.time.LocalDate;
import java.util.List;
import pep.platform.productline.ProductLines;

/**
 * What the exclusivity policy needs to know of a grant.
 *
 * @param productLine or {@link ProductLines#EVERY}
 * @param limit how many partners may hold the line there at one time; counts for {@link
 *     GrantKind#LIMITED} only, at least 1
 * @param carveOuts in which it is not exclusive
 * @param noticed whether its period is shorter than what was asked for, since it is under notice
 */
public record GrantTerms(
    String grantId,
    String partnerId,
    String territoryId,
    String productLine,
    GrantKind kind,
    int limit,
    GrantPeriod period,
    boolean noticed,
    List<CarveOut> carveOuts) {

  public GrantTerms {
    carveOuts = List.copyOf(carveOuts);
    if (kind == GrantKind.LIMITED && limit < 1) {
      throw new IllegalArgumentException("a limited grant names its limit, at least 1");
    }
  }

  /** A grant that is not under notice, and exclusive everywhere if it is. */
  public GrantTerms(
      String grantId,
      String partnerId,
      String territoryId,
      String productLine,
      GrantKind kind,
      int limit,
      GrantPeriod period) {
    this(grantId, partnerId, territoryId, productLine, kind, limit, period, false, List.of());
  }

  /** The same grant on other days. */
  GrantTerms within(GrantPeriod days) {
    return new GrantTerms(
        grantId, partnerId, territoryId, productLine, kind, limit, days, noticed, carveOuts);
  }

  /** The same grant when it was under notice to this day, exclusive. */
  GrantTerms endingOn(LocalDate day) {
    return new GrantTerms(
        grantId,
        partnerId,
        territoryId,
        productLine,
        kind,
        limit,
        period.endingOn(day),
        true,
        carveOuts);
  }

  /** Whether it is for this line; for every one of a vendor, if that is asked of. */
  boolean covers(String line) {
    return ProductLines.cover(productLine, line);
  }
}
