package pep.promotion.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Market.flatRebate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.promotion.Market;

@ServiceTest
class PromotionFieldsIT {

  @Autowired Api api;
  @Autowired Events events;
  private Market market;

  @BeforeEach
  void aMarket() {
    Awaitility.setDefaultTimeout(30, TimeUnit.SECONDS);
    market = new Market(api, events);
  }

  @Test
  void takesOneKindOfTermsInTheVendorsCurrencyAndACapWhereItHasAMeaning() {
    Map<String, Object> fivePercent = Map.of("percent", 5);
    Map<String, Object> freeGoods = Map.of("buy", 10, "free", 1, "worth", money("4.20", "GBP"));
    market
        .draft("X", Map.of("discount", fivePercent, "freeGoods", freeGoods))
        .expectFieldError("promotion.freeGoods", "one-kind-of-terms");
    market
        .draft("X", Map.of("discount", fivePercent, "mostPerPartner", money("9.00", "GBP")))
        .expectFieldError("promotion.mostPerPartner", "cap-needs-accrual");
    market
        .draft("X", Map.of("unitRebate", Map.of("amount", money("0.50", "EUR"))))
        .expectFieldError("promotion.unitRebate.amount.currency", "foreign-currency");
    market
        .draft("X", Map.of("growthRebate", Map.of("percent", 5, "baseline", money("-1.00", "GBP"))))
        .expectFieldError("promotion.growthRebate.baseline.amount", "negative-amount");
    market
        .draft("X", Map.of("growthRebate", Map.of("percent", 5), "budget", money("9.00", "GBP")))
        .expectFieldError("promotion.budget", "budget-needs-rebate");
    market
        .draft("X", Map.of("freeGoods", freeGoods, "mostPer", "year"))
        .expectFieldError("promotion.mostPer", "cap-period-needs-cap");
    Map<String, Object> yearly =
        Map.of("freeGoods", freeGoods, "mostPerPartner", money("9.00", "GBP"), "mostPer", "year");
    market.draft("X", yearly).expectFieldError("promotion.mostPer", "cap-period-not-whole");
  }

  private static Map<String, String> money(String amount, String currency) {
    return Map.of("amount", amount, "currency", currency);
  }

  @Test
  void namesEachWrongFieldWithItsCure() {
    market
        .draft(
            "X",
            Map.of(
                "window",
                Map.of("from", "2026-02-01", "until", "2026-01-01"),
                "discount",
                Map.of("percent", 5)))
        .expectFieldError("promotion.window.until", "before-from");
    market.draft("X", Map.of()).expectFieldError("promotion.discount", "one-kind-of-terms");
    market
        .draft("X", Map.of("discount", Map.of("percent", 101)))
        .expectFieldError("promotion.discount.percent", "decimal-max");
    market
        .draft("X", Map.of("discount", Map.of()))
        .expectFieldError("promotion.discount.percent", "one-of-percent-and-amount");
    market
        .draft(
            "X",
            Map.of(
                "rebate",
                Map.of(
                    "slabs",
                    List.of(Map.of("from", 10, "percent", 1), Map.of("from", 10, "percent", 2)))))
        .expectFieldError("promotion.rebate.slabs[1].from", "not-ascending");
    Map<String, Object> foreign = new HashMap<>(flatRebate("5"));
    foreign.put("budget", Map.of("amount", "10.00", "currency", "EUR"));
    market.draft("X", foreign).expectFieldError("promotion.budget.currency", "foreign-currency");
    Map<String, Object> capped = new HashMap<>(Map.of("discount", Map.of("percent", 5)));
    capped.put("budget", Map.of("amount", "10.00", "currency", "GBP"));
    market.draft("X", capped).expectFieldError("promotion.budget", "budget-needs-rebate");
    market.draft("X", Map.of("color", "red")).expectFieldError("promotion.color", "unknown-field");
  }

  @Test
  void namesAllWrongFieldsInOneAnswer() {
    Map<String, Object> wrong = new HashMap<>();
    wrong.put("name", " ");
    wrong.put("window", Map.of("from", "2026-02-01", "until", "2026-01-01"));
    wrong.put("discount", Map.of("percent", 101, "amountOff", gbp("-1.00")));
    wrong.put("budget", gbp("0.00"));
    wrong.put("stacking", Map.of("policy", "best_of"));
    Answer created = market.draft("", wrong);
    created
        .expectFieldError("code", "code")
        .expectFieldError("promotion.name", "name")
        .expectFieldError("promotion.window.until", "before-from")
        .expectFieldError("promotion.discount.percent", "decimal-max")
        .expectFieldError("promotion.discount.amountOff", "one-of-percent-and-amount")
        .expectFieldError("promotion.discount.amountOff.amount", "not-positive")
        .expectFieldError("promotion.budget.amount", "not-positive")
        .expectFieldError("promotion.budget", "budget-needs-rebate")
        .expectFieldError("promotion.stacking.group", "group-and-policy");
    String id = market.draft("VOLUME", flatRebate("5")).expect(201).text("id");
    market
        .staff
        .put("/api/promotions/" + id, wrong)
        .expectFieldError("name", "name")
        .expectFieldError("window.until", "before-from");
    Map<String, Object> foreign =
        Map.of(
            "name",
            "Foreign",
            "window",
            Map.of("from", "2026-01-01", "until", "2026-12-31"),
            "discount",
            Map.of("amountOff", Map.of("amount", "1.00", "currency", "EUR")));
    market
        .staff
        .put("/api/promotions/" + id, foreign)
        .expectFieldError("discount.amountOff.currency", "foreign-currency");
    assertThat(market.staff.get("/api/promotions/" + id).text("rebate/slabs/0/percent"))
        .isEqualTo("5");
  }

  private static Map<String, String> gbp(String amount) {
    return Map.of("amount", amount, "currency", "GBP");
  }
}
