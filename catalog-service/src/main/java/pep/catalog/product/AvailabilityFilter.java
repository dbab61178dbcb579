package pep.catalog.product;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import pep.catalog.audience.PartnerStanding;
import pep.catalog.audience.TerritoryGrant;
import pep.platform.productline.ProductLines;

/**
 * {@link AvailabilityPolicy} as a filter on stored products, so that a page of what a partner may
 * sell needs no product to be read and thrown away.
 */
final class AvailabilityFilter {

  private static final String SEGMENTS = "availability.segments";
  private static final String TERRITORIES = "availability.territories";

  private AvailabilityFilter() {}

  /** Matches exactly the products that the policy finds available. */
  static Bson of(PartnerStanding partner, Instant at) {
    if (!partner.active()) {
      return Filters.in("_id", List.of());
    }
    return Filters.and(
        Filters.eq("lifecycle", Lifecycle.ACTIVE.name()),
        Filters.or(Filters.size(SEGMENTS, 0), Filters.in(SEGMENTS, partner.segments())),
        Filters.or(territories(partner, at)));
  }

  private static List<Bson> territories(PartnerStanding partner, Instant at) {
    List<Bson> any = new ArrayList<>();
    any.add(Filters.size(TERRITORIES, 0));
    Set<String> lines =
        partner.grants().stream()
            .map(TerritoryGrant::productLine)
            .collect(Collectors.toCollection(TreeSet::new));
    for (String line : lines) {
      any.add(
          Filters.and(
              ProductLines.isEvery(line)
                  ? Filters.ne("productLine", null)
                  : ProductLines.within("productLine", line),
              Filters.in(TERRITORIES, granted(partner, line, at))));
    }
    return any;
  }

  private static Set<String> granted(PartnerStanding partner, String line, Instant at) {
    return partner.grants().stream()
        .filter(grant -> grant.covers(line, at))
        .flatMap(grant -> Stream.concat(Stream.of(grant.territoryCode()), grant.below().stream()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
