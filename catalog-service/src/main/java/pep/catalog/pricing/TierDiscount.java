package pep.catalog.pricing;

import org.jspecify.annotations.Nullable;

/**
 * What partners of a tier pay less than the list price.
 *
 * @param tier code of the tier
 * @param productLine the line the discount is for; null for every line without one of its own
 */
public record TierDiscount(String tier, @Nullable String productLine, Percentage percent) {

  /** Whether this discount speaks of {@code tier} and {@code line}, or of the tier in general. */
  boolean appliesTo(String partnerTier, @Nullable String line) {
    return tier.equals(partnerTier) && (productLine == null || productLine.equals(line));
  }
}
