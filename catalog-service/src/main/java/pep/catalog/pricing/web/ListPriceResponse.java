package pep.catalog.pricing.web;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.pricing.ListPrice;
import pep.catalog.pricing.ListPriceTerms;
import pep.catalog.pricing.TermsWarning;

/**
 * @param warnings what is allowed and seldom meant, such as a cost above the list price
 */
record ListPriceResponse(
    String id,
    String productCode,
    Money listPrice,
    @Nullable Money suggestedResalePrice,
    @Nullable Money floorPrice,
    @Nullable Money unitCost,
    List<VolumeBreakResponse> volumeBreaks,
    List<TermsWarning> warnings,
    long version,
    Instant changedAt) {

  static ListPriceResponse of(ListPrice price) {
    ListPriceTerms terms = price.terms();
    return new ListPriceResponse(
        price.id(),
        price.productCode(),
        terms.listPrice(),
        terms.suggestedResalePrice(),
        terms.floorPrice(),
        terms.unitCost(),
        VolumeBreakResponse.of(terms.volumeBreaks()),
        TermsWarning.of(terms),
        price.version(),
        price.changedAt());
  }
}
