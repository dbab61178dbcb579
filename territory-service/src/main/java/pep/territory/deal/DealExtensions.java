package pep.territory.deal;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By what a deal was protected longer.
 *
 * @param extensions the first first; none where it was not
 */
record DealExtensions(@Nullable List<DealExtension> extensions) {

  static final DealExtensions NONE = new DealExtensions(null);

  /**
   * One more. The first time a reason is enough.
   *
   * @param ceiling by how many days in all
   * @throws ExtensionUnproven if it was extended before and nothing shows that it goes on
   * @throws ExtensionTooLong if it would be extended by more days than the ceiling
   */
  DealExtensions and(DealExtension next, int ceiling, String dealId) {
    if (!all().isEmpty() && next.proof() == null) {
      throw new ExtensionUnproven(dealId);
    }
    int left = ceiling - all().stream().mapToInt(DealExtension::days).sum();
    if (next.days() > left) {
      throw new ExtensionTooLong(dealId, ceiling, Math.max(0, left));
    }
    return new DealExtensions(Stream.concat(all().stream(), Stream.of(next)).toList());
  }

  List<DealExtension> all() {
    return extensions == null ? List.of() : List.copyOf(extensions);
  }
}
