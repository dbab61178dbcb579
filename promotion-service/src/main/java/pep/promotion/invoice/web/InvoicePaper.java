package pep.promotion.invoice.web;

import static pep.platform.paper.Paper.Column.number;
import static pep.platform.paper.Paper.Column.text;

import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import pep.platform.paper.Paper;

/** An invoice as it is printed. */
final class InvoicePaper {

  private static final List<Paper.Column> COLUMNS =
      List.of(text("What", 8), number("Amount", 3), text("Status", 2), text("Paid at", 4));

  private InvoicePaper() {}

  static Paper of(InvoiceResponse invoice) {
    Money amount = invoice.amount();
    List<String> row =
        List.of(
            "Incentives that were paid and are taken back",
            amount.getAmount().toPlainString() + " " + amount.getCurrencyUnit().getCode(),
            invoice.status().name().toLowerCase(Locale.ROOT),
            invoice.paidAt() == null ? "" : invoice.paidAt().toString());
    return new Paper(
        "Invoice " + invoice.number(),
        List.of("Partner " + invoice.partnerCode(), "Issued at " + invoice.createdAt()),
        List.of(new Paper.Table("To be paid back", COLUMNS, batch -> batch.accept(List.of(row)))));
  }
}
