package pep.territory.placement;

import java.util.function.Predicate;
import java.util.stream.Stream;
import pep.platform.tenancy.Tenant;
import pep.territory.area.Place;

/** Things of one kind that lie on ground, for whoever changes it to know. */
public interface GroundBound {

  /**
   * Those of the vendor's that come in or go out.
   *
   * @param before whether a place was in
   * @param after whether it is
   */
  Stream<Moved> moved(Tenant tenant, Predicate<Place> before, Predicate<Place> after);
}
