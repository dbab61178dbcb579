package pep.promotion.budget;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
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
          CurrencyUnit currency = List.copyOf(some.values()).getFirst().limit().getCurrencyUnit();
          Map<String, Money> spent = sums.owedSince(tenant, some.keySet(), since, currency);
          some.forEach(
              (id, budget) ->
                  forecasts.put(
                      id,
                      BudgetForecast.of(
                          budget.balance(),
                          since,
                          spent.getOrDefault(id, Money.zero(currency)),
                          now)));
        });
    return forecasts;
  }
}
