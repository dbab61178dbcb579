package pep.territory.quota.messaging;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;
import pep.platform.tenancy.Tenant;
import pep.territory.quota.QuotaSales;
import pep.territory.quota.QuotaSales.Sale;
import pep.territory.roster.Roster;

/** Sums what partners sell of each line, by the days of their vendor. */
@Component
class SalesListener {

  private final QuotaSales sales;
  private final Roster roster;

  SalesListener(QuotaSales sales, Roster roster) {
    this.sales = sales;
    this.roster = roster;
  }

  record SalesView(List<LineView> lines) {}

  record LineView(
      String partnerId,
      @Nullable String productLine,
      BigDecimal quantity,
      Money amount,
      Instant soldAt) {}

  @OnEvent("sales.recorded.v1")
  void sales(List<Received<SalesView>> events) {
    Received.byTenant(events).forEach(this::take);
  }

  private void take(Tenant tenant, List<Received<SalesView>> events) {
    ZoneId zone = roster.zone(tenant);
    List<Sale> all = new ArrayList<>();
    for (Received<SalesView> event : events) {
      for (LineView line : event.data().lines()) {
        String productLine = line.productLine();
        if (productLine != null) {
          all.add(
              new Sale(
                  line.partnerId(),
                  productLine,
                  LocalDate.ofInstant(line.soldAt(), zone),
                  line.amount().getCurrencyUnit().getCode(),
                  line.amount().getAmount(),
                  line.quantity()));
        }
      }
    }
    sales.take(tenant, all);
  }
}
