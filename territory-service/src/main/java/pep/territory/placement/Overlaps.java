package pep.territory.placement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import pep.platform.reason.Reason;
import pep.platform.tenancy.Tenant;
import pep.territory.area.Area;
import pep.territory.area.AreaComparison;
import pep.territory.area.AreaRelation;
import pep.territory.area.AreaRelation.Kind;
import pep.territory.area.PostalGazetteer;

/** Finds territories that share ground with those beside them. */
@Service
public class Overlaps {

  /** How many siblings are compared at most, in the order of their ids. */
  static final int MOST = 5_000;

  private static final double SQUARE_METRES = 1e6;

  private final Territories territories;
  private final AreaComparison comparison = new AreaComparison(PostalGazetteer.builtIn());

  Overlaps(Territories territories) {
    this.territories = territories;
  }

  /**
   * The territories in use with the same parent, or none as this one, that surely share ground with
   * it.
   *
   * @param id of the territory, or its code
   */
  public List<TerritoryOverlap> of(Tenant tenant, String id) {
    Territory territory = territories.get(tenant, id);
    Area area = territory.area();
    return territories.beside(tenant, territory, MOST).stream()
        .flatMap(sibling -> overlap(sibling, area))
        .toList();
  }

  private Stream<TerritoryOverlap> overlap(Territory sibling, Area area) {
    Area other = sibling.area();
    AreaRelation relation = comparison.compare(area, other);
    if (relation.kind() != Kind.OVERLAPS) {
      return Stream.empty();
    }
    BigDecimal shared =
        BigDecimal.valueOf(area.sharedSquareMetres(other) / SQUARE_METRES)
            .setScale(3, RoundingMode.HALF_UP);
    return Stream.of(
        new TerritoryOverlap(
            sibling.id(),
            sibling.code(),
            relation.because(),
            new Reason(relation.why().code(), relation.why().facts()),
            shared.signum() == 0 ? null : shared));
  }
}
