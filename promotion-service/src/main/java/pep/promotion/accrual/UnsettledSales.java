package pep.promotion.accrual;

import org.springframework.stereotype.Component;
import pep.platform.tenancy.Tenant;
import pep.promotion.accrual.book.Arrivals;
import pep.promotion.accrual.book.Books;
import pep.promotion.accrual.claim.Claims;

/** What has been sold and is not in the ledger yet. */
@Component
public class UnsettledSales {

  private final Arrivals arrivals;
  private final Books books;
  private final Claims claims;

  UnsettledSales(Arrivals arrivals, Books books, Claims claims) {
    this.arrivals = arrivals;
    this.books = books;
    this.claims = claims;
  }

  /** Facts that have arrived and for whose partners no settlement is called yet. */
  public long factsArrived(Tenant tenant) {
    return arrivals.waiting(tenant);
  }

  /** Partners whose books are to be settled. */
  public long booksDue(Tenant tenant) {
    return books.dueCount(tenant);
  }

  /** Partners with sales whose profile has not arrived, so that nothing can be decided. */
  public long partnersUnknown(Tenant tenant) {
    return books.heldCount(tenant);
  }

  /** Sales that a budget has no money for. */
  public long claimsWaiting(Tenant tenant) {
    return claims.waiting(tenant);
  }
}
