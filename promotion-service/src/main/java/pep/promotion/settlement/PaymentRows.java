package pep.promotion.settlement;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import pep.promotion.settlement.PaymentFiles.Payment;

/** Writes payments as CSV, for banks and programs that take no XML. */
final class PaymentRows {

  private PaymentRows() {}

  static String of(List<Payment> payments) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(
          "endToEndId", "partnerCode", "holder", "iban", "bic", "amount", "currency", "remittance");
      for (Payment each : payments) {
        SettlementLine line = each.line();
        csv.writeRecord(
            line.endToEndId(),
            cell(line.partnerCode()),
            cell(line.holder()),
            each.account().iban(),
            line.bic() == null ? "" : line.bic(),
            line.amount().getAmount().toPlainString(),
            line.amount().getCurrencyUnit().getCode(),
            "Incentives " + line.period());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** No spreadsheet runs it: in the letters that banks take, and none of them begins a formula. */
  static String cell(String text) {
    String plain = SepaText.name(text);
    return plain.startsWith("+") || plain.startsWith("-") ? "." + plain.substring(1) : plain;
  }
}
