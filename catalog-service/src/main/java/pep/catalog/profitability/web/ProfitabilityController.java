package pep.catalog.profitability.web;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pep.catalog.audience.Audience;
import pep.catalog.profitability.Forecasting;
import pep.catalog.profitability.Variance;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Reach;

/** Reckons and stores nothing, so that it may be asked as often as assumptions change. */
@RestController
class ProfitabilityController {

  private final Forecasting forecasting;
  private final Audience audience;

  ProfitabilityController(Forecasting forecasting, Audience audience) {
    this.forecasting = forecasting;
    this.audience = audience;
  }

  /** Works out what a partner earns on a product or bundle over a period. */
  @PostMapping("/api/profitability")
  @Allowed("catalog:read")
  ForecastResponse forecast(Reach reach, @Valid @RequestBody ForecastRequest body) {
    return ForecastResponse.of(forecasting.forecast(reach, body.toQuestion()), reach);
  }

  /** Sets a plan beside what became of it, and says why they differ. */
  @PostMapping("/api/profitability/variance")
  @Allowed("catalog:read")
  Variance compare(Reach reach, @Valid @RequestBody VarianceRequest body) {
    return forecasting.compare(
        reach,
        body.plan().toQuestion(),
        body.throughMonth(),
        body.toActual(audience.currency(reach.tenant())));
  }
}
