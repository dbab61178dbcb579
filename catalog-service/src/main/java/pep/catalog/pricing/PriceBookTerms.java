package pep.catalog.pricing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The terms a price book sets for all its products.
 *
 * @param kind whom the book is for: a type of partner, or {@link #STANDARD}
 * @param currency ISO 4217 code
 * @param volumeBreaks the breaks of products that have none of their own; percentages only
 * @param breaksBy whose quantity reaches a break; null as {@link BreaksBy#LINE}
 * @param version version of the book
 */
public record PriceBookTerms(
    String bookId,
    String bookCode,
    String kind,
    String currency,
    EffectivePeriod period,
    List<TierDiscount> tierDiscounts,
    List<VolumeBreak> volumeBreaks,
    @Nullable BreaksBy breaksBy,
    long version) {

  /** The kind of book for every partner whose type has none of its own. */
  public static final String STANDARD = "standard";

  public PriceBookTerms {
    tierDiscounts = List.copyOf(tierDiscounts);
    volumeBreaks = List.copyOf(volumeBreaks);
  }
}
