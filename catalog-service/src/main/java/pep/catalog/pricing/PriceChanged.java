package pep.catalog.pricing;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

/**
 * The public state of a product's terms in a price book. What it costs the vendor and the least it
 * is sold for are not in it.
 *
 * @param listed false once the product was taken out of the book
 */
@EventType("price.changed.v1")
public record PriceChanged(
    String bookId,
    String productCode,
    boolean listed,
    Money listPrice,
    @Nullable Money suggestedResalePrice,
    List<ToldBreak> volumeBreaks) {

  static PriceChanged of(ListPrice price) {
    ListPriceTerms terms = price.terms();
    return new PriceChanged(
        price.bookId(),
        price.productCode(),
        !price.isTakenBack(),
        terms.listPrice(),
        terms.suggestedResalePrice(),
        ToldBreak.of(terms.volumeBreaks()));
  }
}
