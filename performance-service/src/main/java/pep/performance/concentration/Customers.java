package pep.performance.concentration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Service;
import pep.performance.roster.Engagement;
import pep.performance.roster.KnownDeal;
import pep.performance.roster.Roster;
import pep.performance.roster.VendorTerms;
import pep.platform.tenancy.Tenant;

/**
 * Works out on how few end customers a vendor's business hangs. Sales lines name none, so it is
 * what deals were won for.
 */
@Service
public class Customers {

  private final Engagement engagement;
  private final SalesByCut sales;
  private final Roster roster;

  Customers(Engagement engagement, SalesByCut sales, Roster roster) {
    this.engagement = engagement;
    this.sales = sales;
    this.roster = roster;
  }

  public CustomerShares of(Tenant tenant, Period period) {
    VendorTerms terms = roster.vendor(tenant);
    CurrencyUnit currency = terms.currency();
    Map<String, Long> customers = new HashMap<>();
    Map<String, Long> partners = new HashMap<>();
    long deals = 0;
    long withoutValue = 0;
    long otherCurrency = 0;
    long undated = 0;
    for (KnownDeal deal : engagement.won(tenant)) {
      Instant registered = deal.registeredAt();
      Money value = deal.value();
      if (registered == null) {
        undated++;
      } else if (period.holds(LocalDate.ofInstant(registered, terms.zone()))) {
        if (value == null) {
          withoutValue++;
        } else if (!value.getCurrencyUnit().equals(currency)) {
          otherCurrency++;
        } else {
          deals++;
          long minor = value.getAmountMinorLong();
          String account = deal.accountId();
          customers.merge(account == null ? "" : account, minor, Math::addExact);
          partners.merge(deal.partnerId(), minor, Math::addExact);
        }
      }
    }
    long byPartner = sum(partners.values());
    long net = sum(sales.of(tenant, Cut.PARTNER, period, Measure.NET).values());
    return new CustomerShares(
        deals,
        withoutValue,
        otherCurrency,
        undated,
        Shares.of(currency, customers, byPartner),
        Money.ofMinor(currency, byPartner),
        Money.ofMinor(currency, net),
        Money.ofMinor(currency, Math.subtractExact(net, byPartner)));
  }

  private static long sum(Collection<Long> minor) {
    return minor.stream().reduce(0L, Math::addExact);
  }
}
