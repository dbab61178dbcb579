package pep.performance.salespolicy.web;

import java.time.LocalDate;
import pep.performance.salespolicy.DoubtfulReturns;
import pep.performance.salespolicy.SalesPolicy;

/**
 * What a vendor asks of its sales.
 *
 * @param version 0 while the vendor has set nothing
 * @param firstDay sales of earlier days are refused
 * @param doubtfulReturns what becomes of returns that cannot take back the sale they name
 */
record SalesPolicyResponse(long version, LocalDate firstDay, DoubtfulReturns doubtfulReturns) {

  static SalesPolicyResponse of(SalesPolicy policy) {
    return new SalesPolicyResponse(policy.version(), policy.firstDay(), policy.doubtfulReturns());
  }
}
