package pep.territory.outlet;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pep.platform.reason.Reason;

/**
 * Outlets that stand too close and that the reader is not told of: neither which they are nor how
 * many.
 *
 * @param required the largest distance that one of them requires, in metres
 * @param roughly how far the nearest is, in metres, rounded up to a tenth of what is required; null
 *     where the reader is not told
 */
record ProtectedGround(double required, @Nullable Double roughly) {

  private static final double STEPS = 10;

  /** The ground of these outlets; empty if there are none. */
  static Optional<ProtectedGround> of(List<Neighbour> neighbours, boolean distances) {
    return neighbours.stream()
        .max(Comparator.comparingDouble(Neighbour::required))
        .map(Neighbour::required)
        .map(
            required ->
                new ProtectedGround(required, distances ? rounded(neighbours, required) : null));
  }

  private static double rounded(List<Neighbour> neighbours, double required) {
    double nearest = neighbours.stream().mapToDouble(Neighbour::metres).min().orElseThrow();
    // An outlet on the same spot is told as a step away, like any that is nearer than that.
    return Math.max(1, Math.ceil(nearest * STEPS / required)) * required / STEPS;
  }

  Reason reason() {
    String metres = whole(required);
    return roughly == null
        ? new Reason("protected", Map.of("required", metres))
        : new Reason("protected", Map.of("required", metres, "metres", whole(roughly)));
  }

  private static String whole(double metres) {
    return String.format(Locale.ROOT, "%.0f", metres);
  }
}
