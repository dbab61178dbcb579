package pep.catalog.profitability.web;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;
import pep.catalog.profitability.Assumptions;
import pep.catalog.profitability.AttachedService;
import pep.catalog.profitability.Forecast;
import pep.catalog.profitability.ForecastAnswer;
import pep.catalog.profitability.ResaleItem;
import pep.catalog.profitability.Sensitivity;

/**
 * @param sources where each assumption that was not given came from
 * @param sensitivity what a tenth less or more of each assumption changes, the strongest first
 */
record ForecastResponse(
    AssumptionsUsed assumptions,
    List<String> sources,
    Forecast forecast,
    List<Sensitivity> sensitivity,
    int modelVersion) {

  /** Everything the forecast rests on; percentages in plain digits, such as {@code 5.00}. */
  record AssumptionsUsed(
      List<ResaleItem> items,
      List<ForecastService> services,
      int months,
      BigDecimal unitsPerMonth,
      int rampMonths,
      String incentivesPercent,
      Money fixedCost,
      Money monthlyCost) {}

  record ForecastService(String name, String attachRate, Money price, Money cost) {}

  static ForecastResponse of(ForecastAnswer answer) {
    return new ForecastResponse(
        of(answer.assumptions()),
        answer.sources(),
        answer.forecast(),
        answer.sensitivity(),
        answer.modelVersion());
  }

  private static AssumptionsUsed of(Assumptions used) {
    return new AssumptionsUsed(
        used.items(),
        used.services().stream().map(ForecastResponse::of).toList(),
        used.months(),
        used.unitsPerMonth(),
        used.rampMonths(),
        used.incentives().text(),
        used.fixedCost(),
        used.monthlyCost());
  }

  private static ForecastService of(AttachedService service) {
    return new ForecastService(
        service.name(), service.attachRate().text(), service.price(), service.cost());
  }
}
