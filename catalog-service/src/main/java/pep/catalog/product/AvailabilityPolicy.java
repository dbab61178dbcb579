package pep.catalog.product;

import static pep.catalog.product.AvailabilityCheck.Rule.PARTNER_ACTIVE;
import static pep.catalog.product.AvailabilityCheck.Rule.PRODUCT_ACTIVE;
import static pep.catalog.product.AvailabilityCheck.Rule.SEGMENT;
import static pep.catalog.product.AvailabilityCheck.Rule.TERRITORY;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pep.catalog.audience.PartnerStanding;
import pep.catalog.audience.TerritoryGrant;

/**
 * Decides whether a partner may sell a product: the product is active, the partner is active, it is
 * in one of the product's segments, and it holds a grant in force on one of the product's
 * territories or on one above.
 */
public final class AvailabilityPolicy {

  /** Raised whenever the same facts would be decided differently. */
  public static final int VERSION = 1;

  private AvailabilityPolicy() {}

  /** The decision for {@code partner} and {@code product} at {@code at}, with every check. */
  public static AvailabilityDecision decide(
      ProductFacts product, PartnerStanding partner, Instant at) {
    Set<String> territories = product.availability().territories();
    List<AvailabilityCheck> checks =
        List.of(
            productActive(product),
            partnerActive(partner),
            segment(product.availability(), partner),
            territory(product, partner, at));
    return new AvailabilityDecision(
        product,
        partner.regarding(territories),
        at,
        checks.stream().allMatch(AvailabilityCheck::held),
        checks,
        VERSION);
  }

  private static AvailabilityCheck productActive(ProductFacts product) {
    Lifecycle lifecycle = product.lifecycle();
    return new AvailabilityCheck(
        PRODUCT_ACTIVE,
        lifecycle == Lifecycle.ACTIVE,
        List.of(Lifecycle.ACTIVE.code()),
        List.of(lifecycle.code()),
        "the product is " + lifecycle.code());
  }

  private static AvailabilityCheck partnerActive(PartnerStanding partner) {
    return new AvailabilityCheck(
        PARTNER_ACTIVE,
        partner.active(),
        List.of("active"),
        List.of(partner.status()),
        "the partner is " + partner.status());
  }

  private static AvailabilityCheck segment(Availability availability, PartnerStanding partner) {
    List<String> found =
        availability.segments().stream().filter(partner.segments()::contains).toList();
    return anyOf(
        SEGMENT,
        availability.segments(),
        found,
        "the partner is in segment " + String.join(", ", found),
        "the partner is in none of the segments ",
        "every segment may sell it");
  }

  private static AvailabilityCheck territory(
      ProductFacts product, PartnerStanding partner, Instant at) {
    Set<String> required = product.availability().territories();
    List<TerritoryGrant> inForce =
        partner.grants().stream().filter(grant -> grant.covers(product.productLine(), at)).toList();
    List<String> granted =
        required.stream()
            .filter(code -> inForce.stream().anyMatch(grant -> grant.reaches(code)))
            .toList();
    return anyOf(
        TERRITORY,
        required,
        granted,
        "the partner holds a grant in force for this line in "
            + granted.stream()
                .map(code -> through(code, inForce))
                .collect(Collectors.joining(", ")),
        "the partner holds no grant in force for this line in any of ",
        "it may be sold in every territory");
  }

  /** The territory, and the one above it that was granted where it was not granted itself. */
  private static String through(String code, List<TerritoryGrant> inForce) {
    Set<String> tops =
        inForce.stream()
            .filter(grant -> grant.reaches(code))
            .map(TerritoryGrant::territoryCode)
            .collect(Collectors.toCollection(TreeSet::new));
    return tops.contains(code) ? code : code + " (below " + tops.iterator().next() + ")";
  }

  private static AvailabilityCheck anyOf(
      AvailabilityCheck.Rule rule,
      Set<String> required,
      List<String> found,
      String held,
      String failed,
      String unrestricted) {
    if (required.isEmpty()) {
      return new AvailabilityCheck(rule, true, List.of(), List.of(), unrestricted);
    }
    boolean any = !found.isEmpty();
    String reason = any ? held : failed + String.join(", ", required);
    return new AvailabilityCheck(rule, any, List.copyOf(required), found, reason);
  }
}
