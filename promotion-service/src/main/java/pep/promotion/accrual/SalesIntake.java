package pep.promotion.accrual;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import pep.platform.tenancy.Tenant;
import pep.promotion.accrual.book.Arrivals;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.accrual.sale.SalesPages;
import pep.promotion.roster.PartnersMoved;

/**
 * Takes sales, and changes of what partners qualify for. Sales are stored before a settlement is
 * called for, and both before the message is acknowledged; a repeat of either changes nothing that
 * the accrual depends on.
 */
@Service
public class SalesIntake {

  private final SalesPages pages;
  private final Arrivals arrivals;
  private final Accruer accruer;

  SalesIntake(SalesPages pages, Arrivals arrivals, Accruer accruer) {
    this.pages = pages;
    this.arrivals = arrivals;
    this.accruer = accruer;
  }

  /**
   * Takes the lines of facts that came together.
   *
   * @param facts by the id of each its lines by partner, all in one currency
   */
  public void take(Tenant tenant, Map<String, Map<String, List<SaleLine>>> facts) {
    pages.keep(tenant, facts);
    Map<String, Set<String>> partners = new HashMap<>();
    facts.forEach((factId, byPartner) -> partners.put(factId, byPartner.keySet()));
    arrivals.note(tenant, partners);
    accruer.hasten();
  }

  @EventListener
  void partners(PartnersMoved moved) {
    arrivals.noteMoved(moved.tenant(), moved.partnerIds());
    accruer.hasten();
  }
}
