package pep.catalog.profitability;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import pep.catalog.product.Products;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;

/** Keeps what a vendor takes for what partners earn on its product lines. */
@Service
public class LineForecasting {

  private final Forecasting forecasting;
  private final Products products;
  private final ProfitOutlooks outlooks;
  private final Clock clock;

  LineForecasting(
      Forecasting forecasting, Products products, ProfitOutlooks outlooks, Clock clock) {
    this.forecasting = forecasting;
    this.products = products;
    this.outlooks = outlooks;
    this.clock = clock;
  }

  /**
   * Forecasts a product and keeps the result for its line.
   *
   * @throws InvalidInput when it names no product, or one of no line, or cannot be forecast
   */
  public LineForecast keep(Staff staff, ForecastQuestion question) {
    String code = question.productCode();
    if (code == null || question.bundleId() != null) {
      throw InvalidInput.of(
          "productCode", "product-needed", "Name a product of the line, and no bundle.");
    }
    Forecast forecast = forecasting.forecast(staff, question).forecast();
    LineForecast kept =
        new LineForecast(
            line(staff, code),
            code,
            question.partnerId(),
            question.months(),
            question.unitsPerMonth(),
            forecast.marginPercent(),
            forecast.breakEvenMonth(),
            clock.instant());
    outlooks.keep(staff.tenant(), kept, Cause.of(staff));
    return kept;
  }

  private String line(Staff staff, String code) {
    return products.byCode(staff.tenant(), List.of(code)).values().stream()
        .map(product -> product.facts().productLine())
        .filter(line -> line != null)
        .findFirst()
        .orElseThrow(
            () ->
                InvalidInput.of(
                    "productCode", "of-no-line", "Name a product that is of a product line."));
  }
}
