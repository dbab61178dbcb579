package pep.catalog.dealprice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Tenant;

/**
 * A price that a vendor grants a partner for one customer: asked for with a reason, approved by
 * somebody else, and no more once its last day is over.
 */
public class DealPrice extends Aggregate {

  static final AggregateKind<DealPrice> KIND =
      AggregateKind.of(DealPrice.class, "deal price", "deal.prices")
          .searchedBy(price -> Stream.concat(price.customer.texts(), Stream.of(price.productCode)));

  private String partnerId;
  private DealCustomer customer;
  private String productCode;
  private Money unitPrice;
  private String reason;
  private LocalDate until;
  private Instant endsAt;
  private Status status;
  private String askedBy;
  private @Nullable String decidedBy;
  private @Nullable String decisionReason;
  private @Nullable Instant decidedAt;

  /** Where a deal price stands. */
  public enum Status {
    ASKED,
    APPROVED,
    DECLINED,
    /** Taken back before its last day. */
    ENDED;

    /** The word used on the wire. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What is asked for.
   *
   * @param unitPrice what a unit is to cost the partner on quotes for the customer
   * @param until the last day, in the vendor's zone
   */
  public record Terms(
      String partnerId,
      DealCustomer customer,
      String productCode,
      Money unitPrice,
      String reason,
      LocalDate until) {}

  /** For Spring Data. */
  @SuppressWarnings("NullAway.Init")
  DealPrice() {}

  @SuppressWarnings("NullAway.Init")
  private DealPrice(Tenant tenant, String id, Instant now) {
    super(tenant, id, now);
  }

  /**
   * @param endsAt the first instant after its last day
   */
  static DealPrice ask(
      Tenant tenant, Creation creation, Terms terms, Instant endsAt, String by, Instant now) {
    DealPrice price = new DealPrice(tenant, creation.id("dpr"), now);
    price.partnerId = terms.partnerId();
    price.customer = terms.customer();
    price.productCode = terms.productCode();
    price.unitPrice = terms.unitPrice();
    price.reason = terms.reason();
    price.until = terms.until();
    price.endsAt = endsAt;
    price.status = Status.ASKED;
    price.askedBy = by;
    return price;
  }

  /**
   * Approves or declines it; the same again changes nothing.
   *
   * @return whether it was decided now
   * @throws DealPriceDecided if it was decided otherwise
   * @throws DecisionByAnother for whoever asked for it
   */
  boolean decide(boolean approved, String by, String why, Instant now) {
    Status decided = approved ? Status.APPROVED : Status.DECLINED;
    if (status == decided) {
      return false;
    }
    if (status != Status.ASKED) {
      throw new DealPriceDecided(id(), status);
    }
    if (askedBy.equals(by)) {
      throw new DecisionByAnother("deal price", id());
    }
    status = decided;
    decidedBy = by;
    decisionReason = why;
    decidedAt = now;
    return true;
  }

  /**
   * Takes it back; quotes that were sent stay as they are. Repeated, it changes nothing.
   *
   * @throws DealPriceDecided if it was declined
   */
  boolean end() {
    if (status == Status.ENDED) {
      return false;
    }
    if (status == Status.DECLINED) {
      throw new DealPriceDecided(id(), status);
    }
    status = Status.ENDED;
    return true;
  }

  /** Whether it counts on what is reckoned at an instant. */
  boolean holdsAt(Instant at) {
    return status == Status.APPROVED && at.isBefore(endsAt);
  }

  public String partnerId() {
    return partnerId;
  }

  public DealCustomer customer() {
    return customer;
  }

  public String productCode() {
    return productCode;
  }

  public Money unitPrice() {
    return unitPrice;
  }

  public String reason() {
    return reason;
  }

  public LocalDate until() {
    return until;
  }

  public Status status() {
    return status;
  }

  public String askedBy() {
    return askedBy;
  }

  /** Who approved or declined it; null while nobody has. */
  public @Nullable String decidedBy() {
    return decidedBy;
  }

  /** Why, in the words of who decided; null while nobody has. */
  public @Nullable String decisionReason() {
    return decisionReason;
  }

  /** When it was decided; null while it was not. */
  public @Nullable Instant decidedAt() {
    return decidedAt;
  }
}
