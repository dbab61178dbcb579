package pep.promotion.ledger;

import java.time.Instant;
import org.joda.money.Money;

/** The entries of what partners have to pay back. */
public final class InvoiceEntries {

  private InvoiceEntries() {}

  /**
   * What a partner has to pay back as it is invoiced, so that it is set off no more.
   *
   * @param id the invoice
   */
  public static LedgerEntry invoiced(String id, Instant at, PartnerAccounts.Owing owing) {
    Money amount = owing.amount();
    return LedgerEntry.of(
        EntryKind.INVOICE,
        id,
        id,
        at,
        owing.partnerId(),
        owing.partnerCode(),
        amount,
        Legs.ofInvoice(amount));
  }

  /**
   * What a partner paid of an invoice; what is owed to it stays as it is.
   *
   * @param id the payment
   * @param invoiceId what it pays
   * @param amount above zero
   */
  public static LedgerEntry received(
      String id, String invoiceId, Instant at, String partnerId, String partnerCode, Money amount) {
    return LedgerEntry.of(
        EntryKind.RECEIPT,
        id,
        invoiceId,
        at,
        partnerId,
        partnerCode,
        amount,
        Legs.ofReceipt(amount));
  }
}
