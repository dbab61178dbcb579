package pep.territory.outlet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pep.platform.reason.Reason;

/**
 * What a reader of spacing is told of the outlets that stand too close: all of them, or its own and
 * of the others that they are there.
 *
 * @param partnerId the partner that reads; null for the vendor, which is told everything
 * @param distances whether a partner is told roughly how far the nearest of the others is
 */
public record Sight(@Nullable String partnerId, boolean distances) {

  static final Sight WHOLE = new Sight(null, true);

  /** Whether the reader is told everything. */
  public boolean isWhole() {
    return partnerId == null;
  }

  /** Whether the reader is told of this partner's outlets. */
  boolean covers(String owner) {
    return partnerId == null || partnerId.equals(owner);
  }

  /** Those that the reader is told of. */
  List<Neighbour> named(List<Neighbour> neighbours) {
    return neighbours.stream().filter(each -> covers(each.partnerId())).toList();
  }

  /** Those that the reader is not told of, as one; empty if there are none. */
  Optional<ProtectedGround> unnamed(List<Neighbour> neighbours) {
    return ProtectedGround.of(
        neighbours.stream().filter(each -> !covers(each.partnerId())).toList(), distances);
  }

  /** The decision's reasons as far as the reader is told of them. */
  List<Reason> reasons(SpacingDecision decision) {
    Optional<ProtectedGround> unnamed = unnamed(decision.neighbours());
    if (unnamed.isEmpty()) {
      return decision.reasons();
    }
    List<Reason> reasons = new ArrayList<>(SpacingPolicy.tooClose(named(decision.neighbours())));
    reasons.add(unnamed.get().reason());
    return reasons;
  }
}
