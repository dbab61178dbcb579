package pep.promotion.accrual;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import pep.platform.tenancy.Tenant;
import pep.promotion.roster.PartnerMoved;

/**
 * Takes sales, and changes of what partners qualify for. Sales are stored before a settlement is
 * called for, and both before the message is acknowledged; a repeat of either changes nothing that
 * the accrual depends on.
 */
@Service
public class SalesIntake {

  private final SalesPages pages;
  private final Arrivals arrivals;
  private final Books books;
  private final Accruer accruer;

  SalesIntake(SalesPages pages, Arrivals arrivals, Books books, Accruer accruer) {
    this.pages = pages;
    this.arrivals = arrivals;
    this.books = books;
    this.accruer = accruer;
  }

  /**
   * Takes the lines of one fact.
   *
   * @param factId the fact's id
   * @param byPartner its lines by partner, all in one currency
   */
  public void take(Tenant tenant, String factId, Map<String, List<SaleLine>> byPartner) {
    pages.keep(tenant, factId, byPartner);
    arrivals.note(tenant, factId, byPartner.keySet());
    accruer.hasten();
  }

  @EventListener
  void partner(PartnerMoved moved) {
    books.callAgain(new Tenant(moved.vendorId()), moved.partnerId());
    accruer.hasten();
  }
}
