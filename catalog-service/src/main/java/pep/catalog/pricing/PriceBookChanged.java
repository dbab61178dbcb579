package pep.catalog.pricing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

/**
 * The public state of a price book; the terms of its products are told one by one.
 *
 * @param kind the type of partner that it is for, or {@code standard}
 * @param until the first instant that it no longer holds at, null without an end
 */
@EventType("price.book.changed.v1")
public record PriceBookChanged(
    String bookId,
    String code,
    String name,
    String kind,
    String currency,
    Instant from,
    @Nullable Instant until,
    List<Discount> tierDiscounts,
    List<ToldBreak> volumeBreaks,
    String breaksBy) {

  /**
   * What a tier pays less.
   *
   * @param productLine null for every line without a discount of its own
   */
  public record Discount(String tier, @Nullable String productLine, String percent) {}

  static PriceBookChanged of(PriceBook book) {
    PriceBookDetails details = book.details();
    return new PriceBookChanged(
        book.id(),
        book.code(),
        details.name(),
        book.kind(),
        book.currency(),
        details.period().from(),
        details.period().until(),
        details.tierDiscounts().stream()
            .map(
                each ->
                    new Discount(
                        each.tier(), each.productLine(), ToldBreak.plain(each.percent().value())))
            .toList(),
        ToldBreak.of(details.volumeBreaks()),
        details.breaksBy().name().toLowerCase(Locale.ROOT));
  }
}
