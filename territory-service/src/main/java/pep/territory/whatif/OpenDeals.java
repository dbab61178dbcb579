package pep.territory.whatif;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pep.platform.productline.ProductLines;
import pep.platform.tenancy.Tenant;
import pep.territory.area.Place;
import pep.territory.area.PostalCode;
import pep.territory.area.RegionCode;
import pep.territory.deal.Chase;
import pep.territory.deal.Chases;
import pep.territory.outlet.OutletAddress;
import pep.territory.whatif.Forecast.ConcernedDeal;
import pep.territory.whatif.Forecast.Effect;

/** Open deals, those in review among them, by where their customers are. */
@Component
class OpenDeals {

  private static final int MOST = 100_000;

  private final Chases chases;

  OpenDeals(Chases chases) {
    this.chases = chases;
  }

  /** Those of others whose customers have the postal code of a place, or else its city. */
  List<ConcernedDeal> nearby(
      Tenant tenant, String partnerId, String country, OutletAddress address) {
    return ofOthers(tenant, partnerId)
        .filter(chase -> country.equals(chase.country()))
        .filter(chase -> isNear(chase, address))
        .map(chase -> concerned(chase, Effect.NEARBY))
        .toList();
  }

  private static boolean isNear(Chase chase, OutletAddress address) {
    RegionCode country = new RegionCode(address.country());
    String code = canonical(country, address.postalCode());
    if (code != null && chase.postalCode() != null) {
      return code.equals(canonical(country, chase.postalCode()));
    }
    String city = address.city();
    return city != null && chase.city() != null && city.equalsIgnoreCase(chase.city());
  }

  private static @Nullable String canonical(RegionCode country, @Nullable String code) {
    return code == null ? null : PostalCode.read(country, code).orElse(null);
  }

  /**
   * Those of others for a line, or every one, whose customers surely lie on ground that would be,
   * or is no more, another's alone.
   */
  List<ConcernedDeal> onGround(
      Tenant tenant,
      String partnerId,
      String productLine,
      Predicate<Place> before,
      Predicate<Place> after) {
    return ofOthers(tenant, partnerId)
        .filter(
            chase ->
                chase.productLines().isEmpty()
                    || chase.productLines().stream()
                        .anyMatch(line -> ProductLines.meet(productLine, line)))
        .map(chase -> moved(chase, before, after))
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable ConcernedDeal moved(
      Chase chase, Predicate<Place> before, Predicate<Place> after) {
    Place place = chase.place().orElse(null);
    if (place == null || before.test(place) == after.test(place)) {
      return null;
    }
    return concerned(chase, after.test(place) ? Effect.BOUND : Effect.FREED);
  }

  private Stream<Chase> ofOthers(Tenant tenant, String partnerId) {
    return chases.live(tenant, MOST).stream().filter(chase -> !chase.partnerId().equals(partnerId));
  }

  private static ConcernedDeal concerned(Chase chase, Effect effect) {
    return new ConcernedDeal(chase.dealId(), chase.customer(), chase.partnerId(), effect);
  }
}
