package pep.catalog.pricing;

import java.util.List;

/**
 * What of a price book may change after it was opened.
 *
 * @param volumeBreaks for products without breaks of their own; percentages only
 * @param breaksBy whose quantity reaches a break
 */
public record PriceBookDetails(
    String name,
    EffectivePeriod period,
    List<TierDiscount> tierDiscounts,
    List<VolumeBreak> volumeBreaks,
    BreaksBy breaksBy) {

  public PriceBookDetails {
    tierDiscounts = List.copyOf(tierDiscounts);
    volumeBreaks = List.copyOf(volumeBreaks);
  }
}
