package pep.catalog.profitability;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What raises, or lowers, what a partner earns: a service that it sells along, or a bundle in place
 * of the product alone.
 *
 * @param bundleId of a bundle; null for a service
 * @param name of the service, or of the bundle
 * @param total what is earned with it
 * @param raisesBy by how much that is more than without it; negative where it is less
 */
public record Lever(
    Kind kind, @Nullable String bundleId, String name, Money total, Money raisesBy) {

  /** What it is. */
  public enum Kind {
    SERVICE,
    BUNDLE
  }
}
