package pep.territory.deal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a deal was protected longer.
 *
 * @param days how many, at least 1
 * @param proof what shows that the deal goes on, such as the number of an offer
 */
public record DealExtension(Instant at, int days, String reason, @Nullable String proof) {

  /**
   * Checks that a deal may be extended once more. The first time a reason is enough.
   *
   * @param ceiling by how many days in all
   */
  void requireAfter(List<DealExtension> before, int ceiling, String dealId) {
    if (!before.isEmpty() && proof == null) {
      throw new ExtensionUnproven(dealId);
    }
    int left = ceiling - before.stream().mapToInt(DealExtension::days).sum();
    if (days > left) {
      throw new ExtensionTooLong(dealId, ceiling, Math.max(0, left));
    }
  }
}
