package pep.catalog.pricing;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one product in a price book, all in the book's currency and per unit.
 *
 * @param listPrice the price before any reduction
 * @param suggestedResalePrice what the vendor suggests the end customer pays; null where the list
 *     price stands for it
 * @param floorPrice what a unit never costs less than; null without a floor
 * @param unitCost what a unit costs the vendor; null where unknown
 * @param volumeBreaks the product's own breaks; where there is none the book's apply
 * @param version version of these terms
 */
public record ListPriceTerms(
    String productCode,
    Money listPrice,
    @Nullable Money suggestedResalePrice,
    @Nullable Money floorPrice,
    @Nullable Money unitCost,
    List<VolumeBreak> volumeBreaks,
    long version) {

  public ListPriceTerms {
    volumeBreaks = List.copyOf(volumeBreaks);
  }
}
