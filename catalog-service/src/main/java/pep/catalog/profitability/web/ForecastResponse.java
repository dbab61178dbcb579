package pep.catalog.profitability.web;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.profitability.Assumptions;
import pep.catalog.profitability.AttachedService;
import pep.catalog.profitability.Forecast;
import pep.catalog.profitability.ForecastAnswer;
import pep.catalog.profitability.HurdleJudgement;
import pep.catalog.profitability.Lever;
import pep.catalog.profitability.ResaleItem;
import pep.catalog.profitability.Sensitivity;
import pep.catalog.profitability.VendorSide;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;

/**
 * @param sources where each assumption that was not given came from
 * @param retired products in it that are no longer sold
 * @param promotionsUnavailable true when the partner's promotions could not be asked for: it may
 *     earn more
 * @param hurdle whether the vendor's hurdle is cleared; absent where it has none
 * @param vendor what the vendor has of it; absent for a partner's caller
 * @param levers services of it, and bundles in place of the product alone, by what they add
 * @param sensitivity what a tenth less or more of each assumption changes, the strongest first
 */
record ForecastResponse(
    AssumptionsUsed assumptions,
    List<String> sources,
    Forecast forecast,
    List<Sensitivity> sensitivity,
    int modelVersion,
    List<String> retired,
    boolean promotionsUnavailable,
    @Nullable HurdleJudgement hurdle,
    @Nullable VendorSide vendor,
    List<Lever> levers) {

  /** Everything the forecast rests on; percentages in plain digits, such as {@code 5.00}. */
  record AssumptionsUsed(
      List<ResaleItem> items,
      List<ForecastService> services,
      int months,
      BigDecimal unitsPerMonth,
      int rampMonths,
      String incentivesPercent,
      Money fixedCost,
      Money monthlyCost,
      List<PromotionUsed> promotions) {}

  /**
   * @param share of what the partner pays, in per cent
   * @param months for how many of the forecast's months it lasts
   */
  record PromotionUsed(String code, String kind, String share, int months) {}

  record ForecastService(String name, String attachRate, Money price, Money cost) {}

  static ForecastResponse of(ForecastAnswer answer, Reach caller) {
    return new ForecastResponse(
        of(answer.assumptions()),
        answer.sources(),
        answer.forecast(),
        answer.sensitivity(),
        answer.modelVersion(),
        answer.retired(),
        answer.promotionsUnavailable(),
        answer.hurdle(),
        caller instanceof PartnerCaller ? null : answer.vendor(),
        answer.levers());
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
        used.monthlyCost(),
        used.promotions().stream()
            .map(
                each ->
                    new PromotionUsed(each.code(), each.kind(), each.share().text(), each.months()))
            .toList());
  }

  private static ForecastService of(AttachedService service) {
    return new ForecastService(
        service.name(), service.attachRate().text(), service.price(), service.cost());
  }
}
