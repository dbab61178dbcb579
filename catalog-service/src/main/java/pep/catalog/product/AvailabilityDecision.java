package pep.catalog.product;

import java.time.Instant;
import java.util.List;
import pep.catalog.audience.PartnerStanding;

/**
 * Whether a partner may sell a product at an instant, and why. It carries the facts it was made
 * from, so that deciding again from them gives an equal decision.
 *
 * @param available true when every check held
 * @param checks every condition, also those after the first that failed, so that a partner learns
 *     at once of all it is missing
 * @param policyVersion version of {@link AvailabilityPolicy}
 */
public record AvailabilityDecision(
    ProductFacts product,
    PartnerStanding partner,
    Instant at,
    boolean available,
    List<AvailabilityCheck> checks,
    int policyVersion) {

  public AvailabilityDecision {
    checks = List.copyOf(checks);
  }

  /** The conditions that did not hold. */
  public List<AvailabilityCheck> failed() {
    return checks.stream().filter(check -> !check.held()).toList();
  }
}
