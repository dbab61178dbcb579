package pep.promotion.invoice;

import java.time.Instant;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;
import pep.promotion.ledger.PartnerAccounts.Owing;

/** What a partner is to pay back, under a number of its own; only whether it is paid changes. */
public class Invoice extends Aggregate {

  static final AggregateKind<Invoice> KIND =
      AggregateKind.of(Invoice.class, "invoice", "invoices")
          .searchedBy(invoice -> Stream.of(Long.toString(invoice.number), invoice.partnerCode));

  private long number;
  private String partnerId;
  private String partnerCode;
  private Money amount;
  private InvoiceStatus status;
  private @Nullable Instant paidAt;

  @SuppressWarnings("NullAway.Init")
  private Invoice() {}

  @SuppressWarnings("NullAway.Init")
  private Invoice(Tenant tenant, String id, Instant now) {
    super(tenant, id, now);
  }

  static Invoice of(Tenant tenant, String id, long number, Owing owing, Instant now) {
    Invoice invoice = new Invoice(tenant, id, now);
    invoice.number = number;
    invoice.partnerId = owing.partnerId();
    invoice.partnerCode = owing.partnerCode();
    invoice.amount = owing.amount();
    invoice.status = InvoiceStatus.OPEN;
    return invoice;
  }

  /**
   * The partner has paid it; a repeat changes nothing.
   *
   * @return whether it was open
   */
  boolean pay(Instant now) {
    if (status == InvoiceStatus.PAID) {
      return false;
    }
    status = InvoiceStatus.PAID;
    paidAt = now;
    return true;
  }

  /** From 1 on, without a gap, of each vendor. */
  public long number() {
    return number;
  }

  public String partnerId() {
    return partnerId;
  }

  public String partnerCode() {
    return partnerCode;
  }

  /** Above zero. */
  public Money amount() {
    return amount;
  }

  public InvoiceStatus status() {
    return status;
  }

  /** When its payment was noted, null while it is open. */
  public @Nullable Instant paidAt() {
    return paidAt;
  }
}
