package pep.territory.outlet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Outlets that stand too close, as far as the reader is told of them.
 *
 * @param one of two outlets that the reader is told of the one with the smaller code
 * @param other null for all those around {@code one} that the reader is not told of
 * @param metres their distance; of those that the reader is not told of that of the nearest,
 *     roughly, or null
 * @param required the larger of their protected radii, in metres
 */
public record SeenViolation(
    Site one, @Nullable Site other, @Nullable Double metres, double required) {

  /** In the order of the codes that are told. */
  private static final Comparator<SeenViolation> BY_CODES =
      Comparator.comparing((SeenViolation seen) -> seen.one().code())
          .thenComparing(SeenViolation::otherCode);

  /** The other's code; empty where it is not told. */
  public String otherCode() {
    return other == null ? "" : other.code();
  }

  /** What the sight covers of the violations, each pair or ground once, in the order of codes. */
  static List<SeenViolation> of(List<Violation> violations, Sight sight) {
    List<SeenViolation> seen = new ArrayList<>();
    Map<Site, List<Neighbour>> unnamed = new HashMap<>();
    for (Violation each : violations) {
      boolean one = sight.covers(each.one().partnerId());
      boolean other = sight.covers(each.other().partnerId());
      if (one && other) {
        seen.add(new SeenViolation(each.one(), each.other(), each.metres(), each.required()));
      } else if (one || other) {
        Site told = one ? each.one() : each.other();
        unnamed
            .computeIfAbsent(told, none -> new ArrayList<>())
            .add(each.neighbour(one ? each.other() : each.one()));
      }
    }
    unnamed.forEach(
        (told, neighbours) ->
            sight.unnamed(neighbours).map(ground -> around(told, ground)).ifPresent(seen::add));
    seen.sort(BY_CODES);
    return seen;
  }

  private static SeenViolation around(Site told, ProtectedGround ground) {
    return new SeenViolation(told, null, ground.roughly(), ground.required());
  }
}
