package pep.territory.placement;

import org.joda.money.Money;
import org.springframework.stereotype.Component;
import pep.territory.quota.GrantQuota;
import pep.territory.quota.QuotaPeriod;
import pep.territory.quota.QuotaSales;
import pep.territory.quota.Sold;
import pep.territory.roster.Roster;

/** Looks up what was sold under grants that have a quota, in the currency of the quota. */
@Component
class SoldUnderGrant {

  private final QuotaSales sales;
  private final Roster roster;

  SoldUnderGrant(QuotaSales sales, Roster roster) {
    this.sales = sales;
    this.roster = roster;
  }

  Sold in(QuotaPeriod period, Grant grant, GrantQuota quota) {
    Money amount = quota.amount();
    String currency =
        amount == null ? roster.currency(grant.tenant()) : amount.getCurrencyUnit().getCode();
    return sales.sold(grant.tenant(), grant.partnerId(), grant.productLine(), currency, period);
  }
}
