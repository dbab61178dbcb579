package pep.catalog.profitability;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.catalog.audience.Audience;
import pep.catalog.audience.VendorCurrency;
import pep.catalog.product.Bundle;
import pep.catalog.product.BundleItem;
import pep.catalog.product.Bundling;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Reach;

/** Completes the assumptions of a question from price books and bundles, and has them forecast. */
@Service
public class Forecasting {

  private final Bundling bundling;
  private final ResalePricing resale;
  private final Audience audience;

  Forecasting(Bundling bundling, ResalePricing resale, Audience audience) {
    this.bundling = bundling;
    this.resale = resale;
    this.audience = audience;
  }

  /**
   * Forecasts what a partner earns on a product or a bundle.
   *
   * @throws NotFound if a partner's caller names another partner
   * @throws InvalidInput naming what is missing or contradicts itself
   */
  public ForecastAnswer forecast(Reach caller, ForecastQuestion question) {
    VendorCurrency currency = audience.currency(caller.tenant());
    check(question, currency);
    String bundleId = question.bundleId();
    Bundle bundle =
        bundleId == null
            ? null
            : InvalidInput.named("bundleId", "bundle", () -> bundling.get(caller, bundleId));
    List<String> sources = new ArrayList<>();
    Assumptions assumptions =
        new Assumptions(
            resale.items(caller, question, wanted(question, bundle), sources),
            OfferedServices.of(bundle, question.services(), sources),
            question.months(),
            question.unitsPerMonth(),
            question.rampMonths(),
            question.incentives(),
            orNothing(question.fixedCost(), currency),
            orNothing(question.monthlyCost(), currency));
    return new ForecastAnswer(
        assumptions,
        sources,
        ProfitabilityModel.forecast(assumptions),
        Sensitivity.of(assumptions),
        ProfitabilityModel.VERSION);
  }

  private static List<BundleItem> wanted(ForecastQuestion question, @Nullable Bundle bundle) {
    String productCode = question.productCode();
    if (bundle != null) {
      return bundle.details().items();
    }
    return productCode == null ? List.of() : List.of(new BundleItem(productCode, BigDecimal.ONE));
  }

  private static Money orNothing(@Nullable Money amount, VendorCurrency currency) {
    return amount == null ? Money.zero(currency.unit()) : amount;
  }

  private static void check(ForecastQuestion question, VendorCurrency currency) {
    List<FieldError> errors = new ArrayList<>();
    if ((question.productCode() == null) == (question.bundleId() == null)) {
      errors.add(new FieldError("productCode", "one-of", "Give either productCode or bundleId."));
    }
    currency.check("fixedCost", question.fixedCost(), errors);
    currency.check("monthlyCost", question.monthlyCost(), errors);
    question
        .resalePrices()
        .forEach((code, price) -> currency.check("resalePrices." + code, price, errors));
    for (int i = 0; i < question.services().size(); i++) {
      currency.check("services[" + i + "].price", question.services().get(i).price(), errors);
      currency.check("services[" + i + "].cost", question.services().get(i).cost(), errors);
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }
}
