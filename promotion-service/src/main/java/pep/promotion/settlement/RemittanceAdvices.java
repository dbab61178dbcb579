package pep.promotion.settlement;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Service;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;
import pep.promotion.ledger.LedgerSums;
import pep.promotion.ledger.PartnerAccounts;
import pep.promotion.ledger.PromotionTotal;

/** Tells partners what payments are for. */
@Service
public class RemittanceAdvices {

  private final SettlementLines lines;
  private final PartnerAccounts accounts;
  private final LedgerSums sums;

  RemittanceAdvices(SettlementLines lines, PartnerAccounts accounts, LedgerSums sums) {
    this.lines = lines;
    this.accounts = accounts;
    this.sums = sums;
  }

  /**
   * The advice of a partner's payment.
   *
   * @throws NotFound when the settlement pays no such partner within reach
   */
  public RemittanceAdvice of(Reach reach, String settlementId, String partnerId) {
    reach.require(partnerId, "remittance", partnerId);
    Tenant tenant = reach.tenant();
    SettlementLine line =
        lines
            .find(tenant, settlementId, partnerId)
            .orElseThrow(() -> new NotFound("remittance", partnerId));
    CurrencyUnit currency = line.amount().getCurrencyUnit();
    return new RemittanceAdvice(
        line,
        accounts.in(tenant, line.period(), partnerId, currency).getFirst(),
        sums.totalsIn(tenant, line.period(), partnerId, currency));
  }

  /** The same as rows: the opening balance, what moved it, the closing balance, the payment. */
  public String csv(Reach reach, String settlementId, String partnerId) {
    RemittanceAdvice advice = of(reach, settlementId, partnerId);
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord("item", "promotionCode", "amount", "currency", "reference");
      row(csv, "opening", "", advice.account().opening(), "");
      for (PromotionTotal each : advice.promotions()) {
        row(csv, "promotion", each.promotionCode(), each.owed(), "");
      }
      row(csv, "other", "", advice.other(), "");
      row(csv, "closing", "", advice.account().closing(), "");
      row(csv, "payment", "", advice.line().amount(), advice.line().endToEndId());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void row(
      CsvWriter csv, String item, String promotion, Money amount, String reference) {
    csv.writeRecord(
        item,
        PaymentRows.cell(promotion),
        amount.getAmount().toPlainString(),
        amount.getCurrencyUnit().getCode(),
        reference);
  }
}
