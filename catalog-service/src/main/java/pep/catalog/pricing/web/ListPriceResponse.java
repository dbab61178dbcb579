package pep.catalog.pricing.web;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.pricing.ListPrice;
import pep.catalog.pricing.ListPriceTerms;

record ListPriceResponse(
    String id,
    String productCode,
    Money listPrice,
    @Nullable Money suggestedResalePrice,
    @Nullable Money floorPrice,
    @Nullable Money unitCost,
    List<VolumeBreakResponse> volumeBreaks,
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
        price.version(),
        price.changedAt());
  }
}
