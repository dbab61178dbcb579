package pep.promotion.ledger;

/** The accounts of the incentive ledger. */
public enum Account {
  /** What incentives cost the vendor; debited when they accrue. */
  INCENTIVE_EXPENSE("incentive_expense"),
  /** What the vendor owes to partners; credited when incentives accrue. */
  PARTNER_PAYABLE("partner_payable"),
  /** Budget taken up by accruals of capped promotions (memorandum account). */
  BUDGET_SPENT("budget_spent"),
  /** Budget set aside for capped promotions and not taken up (memorandum account). */
  BUDGET_SET_ASIDE("budget_set_aside"),
  /** What was paid to partners and by them; credited when a payment is made. */
  PAYMENTS("payments"),
  /** What partners are to pay back; debited when it is invoiced, credited when they pay. */
  RECEIVABLE("receivable");

  private final String wireName;

  Account(String wireName) {
    this.wireName = wireName;
  }

  /** The name in JSON and in documents. */
  public String wireName() {
    return wireName;
  }
}
