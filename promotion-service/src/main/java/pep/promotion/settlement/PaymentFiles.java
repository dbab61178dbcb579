package pep.promotion.settlement;

import java.util.List;
import org.springframework.stereotype.Service;
import pep.platform.tenancy.Tenant;
import pep.promotion.payee.BankAccount;
import pep.promotion.payee.Payees;

/** The payments of an approved settlement as a bank takes them; the same each time it is asked. */
@Service
public class PaymentFiles {

  private final Settlements settlements;
  private final SettlementLines lines;
  private final PayingTerms terms;
  private final Payees payees;

  PaymentFiles(Settlements settlements, SettlementLines lines, PayingTerms terms, Payees payees) {
    this.settlements = settlements;
    this.lines = lines;
    this.terms = terms;
    this.payees = payees;
  }

  /**
   * As SEPA credit transfers, ISO 20022 pain.001.001.09. Its message id is the settlement's, by
   * which a bank knows a file that comes again.
   *
   * @throws SettlementStatusForbids unless it is approved or paid
   */
  public String pain(Tenant tenant, String id) {
    Settlement settlement = approved(tenant, id);
    return CreditTransfers.of(settlement, terms.get(tenant), payments(tenant, id));
  }

  /**
   * As rows of cells, the first the names of the columns.
   *
   * @throws SettlementStatusForbids unless it is approved or paid
   */
  public String csv(Tenant tenant, String id) {
    approved(tenant, id);
    return PaymentRows.of(payments(tenant, id));
  }

  /** A payment with the account that it goes to. */
  record Payment(SettlementLine line, BankAccount account) {}

  private Settlement approved(Tenant tenant, String id) {
    Settlement settlement = settlements.get(tenant, id);
    if (settlement.status() != SettlementStatus.PAID) {
      settlement.guard("make payments of", SettlementStatus.APPROVED);
    }
    return settlement;
  }

  private List<Payment> payments(Tenant tenant, String id) {
    return lines.of(tenant, id).stream()
        .map(
            line ->
                new Payment(
                    line,
                    new BankAccount(
                        line.holder(),
                        payees.open(tenant, line.partnerId(), line.sealed()),
                        line.bic())))
        .toList();
  }
}
