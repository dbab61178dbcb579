package pep.catalog.pricing;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Tenant;

/** The prices of one kind of partner for one period; each product's own terms lie beside it. */
public class PriceBook extends Aggregate {

  static final AggregateKind<PriceBook> KIND =
      AggregateKind.of(PriceBook.class, "price book", "price_books")
          .publishing(PriceBookChanged::of)
          .searchedBy(book -> Stream.of(book.code, book.name));

  private String code;
  private String kind;
  private String currency;
  private String name;
  private EffectivePeriod period;
  private List<TierDiscount> tierDiscounts;
  private List<VolumeBreak> volumeBreaks;
  private @Nullable BreaksBy breaksBy;

  /** For Spring Data. */
  @SuppressWarnings("NullAway.Init")
  PriceBook() {}

  @SuppressWarnings("NullAway.Init")
  private PriceBook(
      Tenant tenant, String id, String code, String kind, String currency, Instant now) {
    super(tenant, id, now);
    this.code = code;
    this.kind = kind;
    this.currency = currency;
  }

  static PriceBook open(
      Tenant tenant,
      Creation creation,
      String code,
      String kind,
      String currency,
      PriceBookDetails details,
      Instant now) {
    PriceBook book = new PriceBook(tenant, creation.id("pbk"), code, kind, currency, now);
    book.revise(details);
    return book;
  }

  /** The calendar of its kind must have agreed to the period. */
  void revise(PriceBookDetails details) {
    name = details.name();
    period = details.period();
    tierDiscounts = details.tierDiscounts();
    volumeBreaks = details.volumeBreaks();
    breaksBy = details.breaksBy();
  }

  public String code() {
    return code;
  }

  public String kind() {
    return kind;
  }

  public String currency() {
    return currency;
  }

  public PriceBookDetails details() {
    // A book that was opened before the choice existed reckons line by line.
    return new PriceBookDetails(
        name, period, tierDiscounts, volumeBreaks, breaksBy == null ? BreaksBy.LINE : breaksBy);
  }

  /** What price decisions need to know of it. */
  public PriceBookTerms terms() {
    return new PriceBookTerms(
        id(), code, kind, currency, period, tierDiscounts, volumeBreaks, breaksBy, version());
  }
}
