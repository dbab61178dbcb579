package pep.catalog.pricing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Tenant;

/**
 * The periods of all price books of one kind. Whoever opens or moves a book changes this one
 * document too, so that of two rivals with overlapping periods one always sees the other.
 */
class PriceCalendar extends Aggregate {

  static final AggregateKind<PriceCalendar> KIND =
      AggregateKind.of(PriceCalendar.class, "price calendar", "price_calendars").withoutHistory();

  private String kind;
  private List<Entry> entries;

  /** The time one book takes up. */
  record Entry(String bookId, String bookCode, EffectivePeriod period) {}

  /** For Spring Data. */
  @SuppressWarnings("NullAway.Init")
  PriceCalendar() {}

  PriceCalendar(Tenant tenant, String kind, Instant now) {
    super(tenant, id(tenant, kind), now);
    this.kind = kind;
    this.entries = new ArrayList<>();
  }

  /** The same tenant and kind always give the same document. */
  static String id(Tenant tenant, String kind) {
    return Creation.derivedFrom(tenant.vendorId() + "\n" + kind).id("pcl");
  }

  /**
   * Gives {@code bookId} the period, in place of the one it had.
   *
   * @throws PricePeriodOverlaps if another book of this kind holds part of it
   */
  void reserve(String bookId, String bookCode, EffectivePeriod period) {
    entries.stream()
        .filter(entry -> !entry.bookId().equals(bookId))
        .filter(entry -> entry.period().overlaps(period))
        .findFirst()
        .ifPresent(
            rival -> {
              throw new PricePeriodOverlaps(kind, rival.bookCode(), rival.period());
            });
    List<Entry> others = new ArrayList<>(entries);
    others.removeIf(entry -> entry.bookId().equals(bookId));
    others.add(new Entry(bookId, bookCode, period));
    entries = others;
  }
}
