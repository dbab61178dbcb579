package pep.territory.area;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import pep.territory.area.AreaRelation.Kind;

/** The strongest relation seen so far: an overlap beats a doubt, a doubt beats being apart. */
final class Findings {

  private @Nullable AreaRelation overlap;
  private @Nullable AreaRelation doubt;

  void add(AreaRelation relation) {
    if (relation.kind() == Kind.OVERLAPS && overlap == null) {
      overlap = relation;
    } else if (relation.kind() == Kind.UNKNOWN && doubt == null) {
      doubt = relation;
    }
  }

  void overlap(String code, Map<String, String> facts) {
    add(AreaRelation.overlaps(code, facts));
  }

  AreaRelation relation() {
    if (overlap != null) {
      return overlap;
    }
    return doubt != null ? doubt : AreaRelation.APART;
  }
}
