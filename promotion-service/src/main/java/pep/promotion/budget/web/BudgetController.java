package pep.promotion.budget.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Staff;
import pep.promotion.budget.BudgetForecast;
import pep.promotion.budget.BudgetForecasts;
import pep.promotion.budget.BudgetView;
import pep.promotion.budget.Budgets;
import pep.promotion.budget.WaitingList;

/** Budgets as they stand, for the vendor's staff. */
@RestController
@RequestMapping("/api/budgets")
@Allowed("ledger:read")
class BudgetController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("promotionCode", "openedAt").searchWords("q").filter("promotionCode");

  private final Budgets budgets;
  private final BudgetForecasts forecasts;

  BudgetController(Budgets budgets, BudgetForecasts forecasts) {
    this.budgets = budgets;
    this.forecasts = forecasts;
  }

  /**
   * @param exhaustedAt since when claims have gone without; left out while all are met
   * @param waiting what goes without; money that comes back is given to it first
   * @param forecast when it runs out, if it goes on as it did lately
   */
  record BudgetResponse(
      String promotionId,
      String promotionCode,
      Money limit,
      Money spent,
      Money reserved,
      Money available,
      @Nullable Instant exhaustedAt,
      WaitingList waiting,
      List<BudgetView.Reservation> reservations,
      @Nullable BudgetForecast forecast) {

    static BudgetResponse of(BudgetView budget, @Nullable BudgetForecast forecast) {
      return new BudgetResponse(
          budget.promotionId(),
          budget.promotionCode(),
          budget.balance().limit(),
          budget.balance().spent(),
          budget.balance().reserved(),
          budget.balance().available(),
          budget.exhaustedAt(),
          budget.waiting(),
          budget.reservations(),
          forecast);
    }
  }

  /** Lists the budgets of promotions. */
  @GetMapping
  Page<BudgetResponse> list(Staff staff, Listing listing) {
    return budgets.page(staff.tenant(), listing).mapEach(some -> responses(staff, some));
  }

  /** Shows the budget of a promotion. */
  @GetMapping("/{promotionId}")
  BudgetResponse get(Staff staff, @PathVariable String promotionId) {
    return responses(staff, List.of(budgets.get(staff.tenant(), promotionId))).getFirst();
  }

  private List<BudgetResponse> responses(Staff staff, List<BudgetView> some) {
    Map<String, BudgetForecast> forecast = forecasts.of(staff.tenant(), some);
    return some.stream()
        .map(each -> BudgetResponse.of(each, forecast.get(each.promotionId())))
        .toList();
  }
}
