package pep.promotion.invoice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.Creation;
import pep.platform.http.ETags;
import pep.platform.inbox.Transactions;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;
import pep.promotion.ledger.InvoiceEntries;
import pep.promotion.ledger.Ledger;
import pep.promotion.ledger.PartnerAccounts;
import pep.promotion.roster.Roster;
import pep.promotion.roster.VendorTerms;

/**
 * Issues invoices over accounts that are below zero, and notes that they are paid. Each is one
 * transaction with its entry: what is invoiced is taken off no later incentive, so that nothing is
 * paid back twice.
 */
@Service
public class Invoicing {

  private final Invoices invoices;
  private final PartnerAccounts accounts;
  private final Ledger ledger;
  private final Roster roster;
  private final Transactions transactions;
  private final Clock clock;

  Invoicing(
      Invoices invoices,
      PartnerAccounts accounts,
      Ledger ledger,
      Roster roster,
      Transactions transactions,
      Clock clock) {
    this.invoices = invoices;
    this.accounts = accounts;
    this.ledger = ledger;
    this.roster = roster;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Invoices what a partner has to pay back. The same creation again gives back the first.
   *
   * @throws NothingOwed when its account is not below zero
   */
  public Invoice issue(Staff staff, String partnerId, Creation creation) {
    Tenant tenant = staff.tenant();
    String id = creation.id("inv");
    return transactions.call(
        () ->
            invoices
                .repeated(tenant, id, creation)
                .orElseGet(() -> issued(tenant, partnerId, id, creation, Cause.of(staff))));
  }

  private Invoice issued(
      Tenant tenant, String partnerId, String id, Creation creation, Cause cause) {
    VendorTerms vendor = roster.vendor(tenant);
    PartnerAccounts.Owing owing =
        accounts
            .owing(tenant, partnerId, vendor.currency())
            .orElseThrow(() -> new NothingOwed(partnerId));
    Instant now = clock.instant();
    Invoice invoice = Invoice.of(tenant, id, invoices.next(tenant), owing, now);
    ledger.post(tenant, List.of(InvoiceEntries.invoiced(id, now, owing)), vendor.zone());
    return invoices.create(invoice, creation, cause);
  }

  /** Notes that the partner has paid an invoice; one that is paid already stays as it is. */
  public Invoice pay(Staff staff, String id, @Nullable String ifMatch) {
    return transactions.call(
        () -> {
          Invoice invoice = invoices.get(staff, id);
          ETags.check(ifMatch, invoice);
          Instant now = clock.instant();
          if (!invoice.pay(now)) {
            return invoice;
          }
          ledger.post(
              staff.tenant(),
              List.of(
                  InvoiceEntries.received(
                      id + "/paid",
                      id,
                      now,
                      invoice.partnerId(),
                      invoice.partnerCode(),
                      invoice.amount())),
              roster.vendor(staff.tenant()).zone());
          return invoices.save(invoice, Cause.of(staff));
        });
  }
}
