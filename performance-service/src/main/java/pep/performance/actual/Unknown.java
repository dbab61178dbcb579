package pep.performance.actual;

import java.util.Locale;

/** What a partner's profit is made of and nobody tells this service of. */
public enum Unknown {
  /** What the partner paid for what it sold: without it there is no margin. */
  PURCHASE_COST,
  /** What discounts on sales came to: only those on quotes are told. */
  DISCOUNTS_ON_SALES,
  /** Of which product line an incentive was for. */
  INCENTIVES_BY_LINE,
  MDF,
  LEADS,
  /** What was invoiced because more was taken back than was owed. */
  PAID_BACK;

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
