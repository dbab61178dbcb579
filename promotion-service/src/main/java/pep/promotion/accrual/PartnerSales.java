package pep.promotion.accrual;

import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Component;
import pep.platform.tenancy.Tenant;
import pep.promotion.accrual.book.Book;
import pep.promotion.accrual.book.Books;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.accrual.sale.SaleSet;
import pep.promotion.accrual.sale.SalesPages;
import pep.promotion.roster.PartnerStanding;
import pep.promotion.roster.Roster;
import pep.promotion.roster.StandingHistory;

/** Goes through all partners with what they sold, a batch of partners at a time. */
@Component
class PartnerSales {

  private static final int PARTNERS_AT_ONCE = 100;

  private final Books books;
  private final SalesPages pages;
  private final Roster roster;

  PartnerSales(Books books, SalesPages pages, Roster roster) {
    this.books = books;
    this.pages = pages;
    this.roster = roster;
  }

  /** What is done with one partner. */
  interface Visit {
    void of(Book book, PartnerStanding standing, SaleSet sales);
  }

  /** Visits every partner that has sales and is known. */
  void visit(Tenant tenant, CurrencyUnit currency, Visit visit) {
    List<Book> batch = books.after(tenant, null, PARTNERS_AT_ONCE);
    while (!batch.isEmpty()) {
      visit(tenant, batch, currency, visit);
      batch = books.after(tenant, batch.getLast().partnerId(), PARTNERS_AT_ONCE);
    }
  }

  private void visit(Tenant tenant, List<Book> batch, CurrencyUnit currency, Visit visit) {
    List<String> ids = batch.stream().map(Book::partnerId).toList();
    Map<String, StandingHistory> histories = roster.histories(tenant, ids);
    Map<String, List<SaleLine>> sales = pages.of(tenant, ids, currency);
    for (Book book : batch) {
      StandingHistory history = histories.get(book.partnerId());
      if (history != null) {
        List<SaleLine> lines = sales.getOrDefault(book.partnerId(), List.of());
        visit.of(book, history.now(), SaleSet.of(lines, history));
      }
    }
  }
}
