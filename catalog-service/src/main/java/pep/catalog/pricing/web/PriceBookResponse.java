package pep.catalog.pricing.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.catalog.pricing.BreaksBy;
import pep.catalog.pricing.PriceBook;
import pep.catalog.pricing.PriceBookDetails;

record PriceBookResponse(
    String id,
    String code,
    String kind,
    String currency,
    String name,
    Instant from,
    @Nullable Instant until,
    List<TierDiscountResponse> tierDiscounts,
    List<VolumeBreakResponse> volumeBreaks,
    BreaksBy breaksBy,
    long version,
    Instant createdAt,
    Instant changedAt) {

  record TierDiscountResponse(String tier, @Nullable String productLine, BigDecimal percent) {}

  static PriceBookResponse of(PriceBook book) {
    PriceBookDetails details = book.details();
    return new PriceBookResponse(
        book.id(),
        book.code(),
        book.kind(),
        book.currency(),
        details.name(),
        details.period().from(),
        details.period().until(),
        details.tierDiscounts().stream()
            .map(
                each ->
                    new TierDiscountResponse(
                        each.tier(), each.productLine(), each.percent().value()))
            .toList(),
        VolumeBreakResponse.of(details.volumeBreaks()),
        details.breaksBy(),
        book.version(),
        book.createdAt(),
        book.changedAt());
  }
}
