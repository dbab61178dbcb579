package pep.territory.outlet;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pep.platform.tenancy.Tenant;
import pep.territory.area.Place;
import pep.territory.placement.GroundBound;
import pep.territory.placement.Moved;

/** Open outlets, by the ground that they stand on. */
@Component
class OutletsOnGround implements GroundBound {

  private final Outlets outlets;

  OutletsOnGround(Outlets outlets) {
    this.outlets = outlets;
  }

  @Override
  public Stream<Moved> moved(Tenant tenant, Predicate<Place> before, Predicate<Place> after) {
    return outlets.standing(tenant, null).stream()
        .filter(each -> before.test(each.place()) != after.test(each.place()))
        .map(each -> moved(each, after.test(each.place())));
  }

  private static Moved moved(Standing standing, boolean enters) {
    Site site = standing.site();
    return new Moved(Moved.Kind.OUTLET, site.outletId(), site.code(), site.partnerId(), enters);
  }
}
