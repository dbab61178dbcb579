package pep.catalog.profitability;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.catalog.audience.Audience;
import pep.catalog.audience.VendorCurrency;
import pep.catalog.pricing.Percentage;
import pep.catalog.product.Bundle;
import pep.catalog.product.BundleItem;
import pep.catalog.product.Bundling;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Reach;

/** Completes the assumptions of a question from price books and bundles, and has them forecast. */
@Service
public class Forecasting {

  private static final int MOST_BUNDLES = 5;

  private final Bundling bundling;
  private final ResalePricing resale;
  private final PartnerPromotions promotions;
  private final ProfitOutlooks outlooks;
  private final Audience audience;

  Forecasting(
      Bundling bundling,
      ResalePricing resale,
      PartnerPromotions promotions,
      ProfitOutlooks outlooks,
      Audience audience) {
    this.bundling = bundling;
    this.resale = resale;
    this.promotions = promotions;
    this.outlooks = outlooks;
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
    QuestionCheck.check(question, currency);
    Bundle bundle = bundle(caller, question);
    Basis basis = basis(caller, question, bundle, currency);
    Assumptions assumptions = basis.assumptions();
    Forecast forecast = ProfitabilityModel.forecast(assumptions);
    return new ForecastAnswer(
        assumptions,
        basis.sources(),
        forecast,
        Sensitivity.of(assumptions),
        ProfitabilityModel.VERSION,
        basis.items().retired(),
        basis.unavailable(),
        outlooks.hurdle(caller.tenant()).map(hurdle -> hurdle.judge(forecast)).orElse(null),
        VendorSide.of(assumptions, basis.items().unitCosts(), forecast),
        levers(caller, question, basis, forecast, currency));
  }

  /**
   * Sets a plan beside what became of it.
   *
   * @param through the last month of the plan that the actual figures have
   * @throws InvalidInput naming what is missing or contradicts itself
   */
  public Variance compare(Reach caller, ForecastQuestion plan, int through, Actual actual) {
    VendorCurrency currency = audience.currency(caller.tenant());
    QuestionCheck.check(plan, currency);
    if (through > plan.months()) {
      throw InvalidInput.of(
          "throughMonth", "beyond-plan", "Name a month of the plan, 1 to " + plan.months() + ".");
    }
    Basis basis = basis(caller, plan, bundle(caller, plan), currency);
    return VarianceBridge.of(basis.assumptions(), through, actual);
  }

  private @Nullable Bundle bundle(Reach caller, ForecastQuestion question) {
    String bundleId = question.bundleId();
    return bundleId == null
        ? null
        : InvalidInput.named("bundleId", "bundle", () -> bundling.get(caller, bundleId));
  }

  /** What a forecast rests on. */
  private record Basis(
      Assumptions assumptions, ResaleItems items, List<String> sources, boolean unavailable) {}

  private Basis basis(
      Reach caller, ForecastQuestion question, @Nullable Bundle bundle, VendorCurrency currency) {
    List<String> sources = new ArrayList<>();
    ResaleItems items = resale.items(caller, question, wanted(question, bundle), sources);
    List<AttachedService> services = OfferedServices.of(bundle, question.services(), sources);
    PartnerPromotions.Found found = promotions(caller, question, items, sources);
    return new Basis(
        assumptions(question, items, services, found, currency),
        items,
        sources,
        found.unavailable());
  }

  private static Assumptions assumptions(
      ForecastQuestion question,
      ResaleItems items,
      List<AttachedService> services,
      PartnerPromotions.Found promotions,
      VendorCurrency currency) {
    Percentage incentives = question.incentives();
    return new Assumptions(
        items.items(),
        services,
        question.months(),
        question.unitsPerMonth(),
        question.rampMonths(),
        incentives == null ? Percentage.ZERO : incentives,
        orNothing(question.fixedCost(), currency),
        orNothing(question.monthlyCost(), currency),
        promotions.promotions());
  }

  /** Services of the forecast, and bundles that hold its product, by what they add. */
  private List<Lever> levers(
      Reach caller,
      ForecastQuestion question,
      Basis basis,
      Forecast forecast,
      VendorCurrency currency) {
    List<Lever> levers = new ArrayList<>(Levers.services(basis.assumptions(), forecast.total()));
    String productCode = question.productCode();
    if (productCode != null) {
      for (Bundle bundle : bundling.holding(caller, productCode, MOST_BUNDLES)) {
        lever(caller, question, basis, bundle, forecast, currency).ifPresent(levers::add);
      }
    }
    return Levers.ranked(levers);
  }

  /** Empty for a bundle that cannot be priced. */
  private Optional<Lever> lever(
      Reach caller,
      ForecastQuestion question,
      Basis basis,
      Bundle bundle,
      Forecast forecast,
      VendorCurrency currency) {
    List<String> unused = new ArrayList<>();
    ResaleItems items;
    try {
      items = resale.items(caller, question, bundle.details().items(), unused);
    } catch (InvalidInput unpriced) {
      return Optional.empty();
    }
    PartnerPromotions.Found found =
        basis.unavailable()
            ? PartnerPromotions.Found.NONE
            : promotions(caller, question, items, unused);
    List<AttachedService> services = OfferedServices.complete(bundle, question.services());
    Money total =
        ProfitabilityModel.forecast(assumptions(question, items, services, found, currency))
            .total();
    return Optional.of(
        new Lever(
            Lever.Kind.BUNDLE,
            bundle.id(),
            bundle.details().name(),
            total,
            total.minus(forecast.total())));
  }

  /** Those of the partner, unless the question says what is given back. */
  private PartnerPromotions.Found promotions(
      Reach caller, ForecastQuestion question, ResaleItems items, List<String> sources) {
    String partnerId = caller.partner(question.partnerId()).orElse(null);
    return partnerId == null || question.incentives() != null
        ? PartnerPromotions.Found.NONE
        : promotions.of(caller, partnerId, question, items, sources);
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
}
