package pep.catalog.product;

import static pep.catalog.product.AvailabilityCheck.Rule.PARTNER_ACTIVE;
import static pep.catalog.product.AvailabilityCheck.Rule.PRODUCT_ACTIVE;
import static pep.catalog.product.AvailabilityCheck.Rule.SEGMENT;
import static pep.catalog.product.AvailabilityCheck.Rule.TERRITORY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pep.catalog.audience.PartnerStanding;
import pep.catalog.audience.TerritoryGrant;
import pep.platform.reason.Reason;

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
        Reason.of("product-" + lifecycle.code()));
  }

  private static AvailabilityCheck partnerActive(PartnerStanding partner) {
    return new AvailabilityCheck(
        PARTNER_ACTIVE,
        partner.active(),
        List.of("active"),
        List.of(partner.status()),
        new Reason("partner-status", Map.of("status", partner.status())));
  }

  private static AvailabilityCheck segment(Availability availability, PartnerStanding partner) {
    List<String> found =
        availability.segments().stream().filter(partner.segments()::contains).toList();
    return anyOf(
        SEGMENT,
        availability.segments(),
        found,
        new Reason("in-segment", Map.of("segments", String.join(", ", found))),
        "in-no-segment",
        "every-segment");
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
        TERRITORY, required, granted, holds(granted, inForce), "no-grant", "every-territory");
  }

  private static Reason holds(List<String> granted, List<TerritoryGrant> inForce) {
    if (granted.size() == 1) {
      String code = granted.getFirst();
      String above = above(code, inForce);
      return new Reason(
          "grant-held",
          above == null
              ? Map.of("territories", code)
              : Map.of("territories", code, "above", above));
    }
    return new Reason(
        "grant-held",
        Map.of(
            "territories",
            granted.stream()
                .map(code -> through(code, inForce))
                .collect(Collectors.joining(", "))));
  }

  private static String through(String code, List<TerritoryGrant> inForce) {
    String above = above(code, inForce);
    return above == null ? code : code + " (below " + above + ")";
  }

  /** The territory above it that was granted; null where it was granted itself. */
  private static @Nullable String above(String code, List<TerritoryGrant> inForce) {
    Set<String> tops =
        inForce.stream()
            .filter(grant -> grant.reaches(code))
            .map(TerritoryGrant::territoryCode)
            .collect(Collectors.toCollection(TreeSet::new));
    return tops.contains(code) ? null : tops.iterator().next();
  }

  private static AvailabilityCheck anyOf(
      AvailabilityCheck.Rule rule,
      Set<String> required,
      List<String> found,
      Reason held,
      String failed,
      String unrestricted) {
    if (required.isEmpty()) {
      return new AvailabilityCheck(rule, true, List.of(), List.of(), Reason.of(unrestricted));
    }
    boolean any = !found.isEmpty();
    Reason reason =
        any ? held : new Reason(failed, Map.of("required", String.join(", ", required)));
    return new AvailabilityCheck(rule, any, List.copyOf(required), found, reason);
  }
}
