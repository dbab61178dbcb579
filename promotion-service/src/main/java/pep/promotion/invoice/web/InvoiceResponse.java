package pep.promotion.invoice.web;

import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.promotion.invoice.Invoice;
import pep.promotion.invoice.InvoiceStatus;

/**
 * @param number of the vendor's invoices from 1 on, without a gap
 * @param paidAt when its payment was noted
 */
record InvoiceResponse(
    String id,
    long number,
    String partnerId,
    String partnerCode,
    Money amount,
    InvoiceStatus status,
    @Nullable Instant paidAt,
    Instant createdAt,
    long version) {

  static InvoiceResponse of(Invoice invoice) {
    return new InvoiceResponse(
        invoice.id(),
        invoice.number(),
        invoice.partnerId(),
        invoice.partnerCode(),
        invoice.amount(),
        invoice.status(),
        invoice.paidAt(),
        invoice.createdAt(),
        invoice.version());
  }
}
