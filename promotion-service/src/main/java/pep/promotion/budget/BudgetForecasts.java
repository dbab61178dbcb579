package pep.promotion.budget;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;
import org.springframework.stereotype.Service;
import pep.platform.tenancy.Tenant;
import pep.promotion.ledger.LedgerSums;

/** Foretells when budgets run out, by what was spent of them lately. */
@Service
public class BudgetForecasts {

  private final LedgerSums sums;
  private final Clock clock;

  BudgetForecasts(LedgerSums sums, Clock clock) {
    this.sums = sums;
    this.clock = clock;
  }

  /** The forecast of each budget, by its promotion. */
  public Map<String, BudgetForecast> of(Tenant tenant, Collection<BudgetView> budgets) {
    Instant now = clock.instant();
    Map<Instant, Map<String, BudgetView>> bySince = new TreeMap<>();
    for (BudgetView each : budgets) {
      bySince
          .computeIfAbsent(BudgetForecast.since(each.openedAt(), now), at -> new HashMap<>())
          .put(each.promotionId(), each);
    }
    Map<String, BudgetForecast> forecasts = new HashMap<>();
    bySince.forEach(
        (since, some) -> {
          Map<String, BigDecimal> spent = sums.owedSince(tenant, some.keySet(), since);
          some.forEach(
              (id, budget) -> {
                BigDecimal its = spent.getOrDefault(id, BigDecimal.ZERO);
                Money money = Money.of(budget.limit().getCurrencyUnit(), its);
                forecasts.put(id, BudgetForecast.of(budget.balance(), since, money, now));
              });
        });
    return forecasts;
  }
}
