package pep.catalog.pricing;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Tenant;

/** The terms of one product in one price book. */
public class ListPrice extends Aggregate {

  static final AggregateKind<ListPrice> KIND =
      AggregateKind.of(ListPrice.class, "list price", "list_prices").publishing(PriceChanged::of);

  private String bookId;
  private String productCode;
  private Money listPrice;
  private @Nullable Money suggestedResalePrice;
  private @Nullable Money floorPrice;
  private @Nullable Money unitCost;
  private List<VolumeBreak> volumeBreaks;
  private @Nullable Boolean takenBack;

  /** For Spring Data. */
  @SuppressWarnings("NullAway.Init")
  ListPrice() {}

  @SuppressWarnings("NullAway.Init")
  ListPrice(Tenant tenant, String bookId, String productCode, Instant now) {
    super(tenant, id(bookId, productCode), now);
    this.bookId = bookId;
    this.productCode = productCode;
  }

  /** The same book and product always give the same document. */
  static String id(String bookId, String productCode) {
    return Creation.derivedFrom(bookId + "\n" + productCode).id("lpr");
  }

  void set(ListPriceTerms terms) {
    listPrice = terms.listPrice();
    suggestedResalePrice = terms.suggestedResalePrice();
    floorPrice = terms.floorPrice();
    unitCost = terms.unitCost();
    volumeBreaks = terms.volumeBreaks();
    takenBack = null;
  }

  /** Lists the product no more, until it is given terms again. */
  void takeBack() {
    takenBack = true;
  }

  boolean isTakenBack() {
    return Boolean.TRUE.equals(takenBack);
  }

  public String bookId() {
    return bookId;
  }

  public String productCode() {
    return productCode;
  }

  /** What price decisions need to know of it. */
  public ListPriceTerms terms() {
    return new ListPriceTerms(
        productCode,
        listPrice,
        suggestedResalePrice,
        floorPrice,
        unitCost,
        volumeBreaks,
        version());
  }
}
