package pep.catalog.profitability.web;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pep.catalog.profitability.Forecasting;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Reach;

/** Reckons and stores nothing, so that it may be asked as often as assumptions change. */
@RestController
class ProfitabilityController {

  private final Forecasting forecasting;

  ProfitabilityController(Forecasting forecasting) {
    this.forecasting = forecasting;
  }

  /** Works out what a partner earns on a product or bundle over a period. */
  @PostMapping("/api/profitability")
  @Allowed("catalog:read")
  ForecastResponse forecast(Reach reach, @Valid @RequestBody ForecastRequest body) {
    return ForecastResponse.of(forecasting.forecast(reach, body.toQuestion()));
  }
}
