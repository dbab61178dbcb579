package pep.catalog.pricing;

import org.jspecify.annotations.Nullable;
import pep.platform.productline.ProductLines;

/**
 * What partners of a tier pay less than the list price.
 *
 * @param tier code of the tier
 * @param productLine the line the discount is for; null for every line without one of its own
 */
public record TierDiscount(String tier, @Nullable String productLine, Percentage percent) {

  /** Whether it speaks of the tier and the line or one above it, or of the tier in general. */
  boolean appliesTo(String partnerTier, @Nullable String line) {
    return tier.equals(partnerTier)
        && (productLine == null || (line != null && ProductLines.cover(productLine, line)));
  }

  /** How closely it speaks of a line that it applies to: 0 for all lines, more the nearer. */
  int closeness() {
    return productLine == null ? 0 : productLine.length();
  }
}
