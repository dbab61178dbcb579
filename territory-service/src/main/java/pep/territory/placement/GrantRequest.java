package pep.territory.placement;

import java.util.List;
import pep.platform.productline.ProductLines;

/**
 * A grant that is asked for.
 *
 * @param productLine or {@link ProductLines#EVERY}
 * @param limit how many partners, of a limited grant; 0 of any other
 * @param carveOuts territories in which an exclusive grant is not
 */
public record GrantRequest(
    Territory territory,
    String partnerId,
    String partnerCode,
    String productLine,
    GrantKind kind,
    int limit,
    GrantPeriod period,
    List<CarveOut> carveOuts) {

  public GrantRequest {
    carveOuts = List.copyOf(carveOuts);
  }

  /** One without ground that is carved out. */
  public GrantRequest(
      Territory territory,
      String partnerId,
      String partnerCode,
      String productLine,
      GrantKind kind,
      int limit,
      GrantPeriod period) {
    this(territory, partnerId, partnerCode, productLine, kind, limit, period, List.of());
  }

  GrantTerms terms(String grantId) {
    return new GrantTerms(
        grantId, partnerId, territory.id(), productLine, kind, limit, period, false, carveOuts);
  }
}
