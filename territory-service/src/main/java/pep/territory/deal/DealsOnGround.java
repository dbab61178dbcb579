package pep.territory.deal;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pep.platform.tenancy.Tenant;
import pep.territory.area.Place;
import pep.territory.placement.GroundBound;
import pep.territory.placement.Moved;

/** Open deals, those in review among them, by the ground that their customers are on. */
@Component
class DealsOnGround implements GroundBound {

  private static final int MOST = 100_000;

  private final Chases chases;

  DealsOnGround(Chases chases) {
    this.chases = chases;
  }

  @Override
  public Stream<Moved> moved(Tenant tenant, Predicate<Place> before, Predicate<Place> after) {
    return chases.live(tenant, MOST).stream().flatMap(chase -> moved(chase, before, after));
  }

  private static Stream<Moved> moved(Chase chase, Predicate<Place> before, Predicate<Place> after) {
    return chase.place().stream()
        .filter(place -> before.test(place) != after.test(place))
        .map(
            place ->
                new Moved(
                    Moved.Kind.DEAL,
                    chase.dealId(),
                    chase.customer(),
                    chase.partnerId(),
                    after.test(place)));
  }
}
