package pep.promotion.closing;

import org.springframework.stereotype.Component;
import pep.platform.tenancy.Tenant;
import pep.promotion.accrual.UnsettledSales;

/** Looks at what is not in the books yet. */
@Component
class OpenWorks {

  private final UnsettledSales unsettled;

  OpenWorks(UnsettledSales unsettled) {
    this.unsettled = unsettled;
  }

  OpenWork of(Tenant tenant) {
    return new OpenWork(
        unsettled.factsArrived(tenant),
        unsettled.booksDue(tenant),
        unsettled.partnersUnknown(tenant),
        unsettled.claimsWaiting(tenant));
  }
}
