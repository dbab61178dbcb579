package pep.catalog.profitability.web;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pep.catalog.profitability.HurdleJudgement;
import pep.catalog.profitability.LineForecast;
import pep.catalog.profitability.LineForecasting;
import pep.catalog.profitability.ProfitOutlook;
import pep.catalog.profitability.ProfitOutlooks;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.validation.ProductLine;

/** What the vendor takes for what partners earn on its product lines. */
@RestController
@RequestMapping("/api/profitability/lines")
class LineForecastController {

  private final LineForecasting forecasting;
  private final ProfitOutlooks outlooks;

  LineForecastController(LineForecasting forecasting, ProfitOutlooks outlooks) {
    this.forecasting = forecasting;
    this.outlooks = outlooks;
  }

  /**
   * @param marginPercent what a partner keeps of all revenue; left out without revenue
   * @param breakEvenMonth left out where the period ends before
   * @param hurdle whether it clears the vendor's hurdle; left out where there is none
   */
  record LineForecastResponse(
      String productLine,
      String productCode,
      @Nullable String partnerId,
      int months,
      BigDecimal unitsPerMonth,
      @Nullable BigDecimal marginPercent,
      @Nullable Integer breakEvenMonth,
      Instant forecastAt,
      @Nullable HurdleJudgement hurdle) {

    static LineForecastResponse of(LineForecast line, @Nullable HurdleJudgement hurdle) {
      return new LineForecastResponse(
          line.productLine(),
          line.productCode(),
          line.partnerId(),
          line.months(),
          line.unitsPerMonth(),
          line.marginPercent(),
          line.breakEvenMonth(),
          line.forecastAt(),
          hurdle);
    }
  }

  /** Forecasts a product and keeps the result for its product line, in place of an earlier one. */
  @PutMapping
  @Allowed("catalog:write")
  LineForecastResponse put(Staff staff, @Valid @RequestBody ForecastRequest body) {
    LineForecast kept = forecasting.keep(staff, body.toQuestion());
    return answer(kept, outlooks.find(staff.tenant()).orElseThrow());
  }

  /** Lists the product lines of which a forecast is kept, and whether each clears the hurdle. */
  @GetMapping
  @Allowed("catalog:read")
  Page<LineForecastResponse> list(Staff staff) {
    List<LineForecastResponse> lines =
        outlooks
            .find(staff.tenant())
            .map(outlook -> outlook.lines().stream().map(line -> answer(line, outlook)).toList())
            .orElse(List.of());
    return new Page<>(lines, null);
  }

  /** Forgets the forecast of a product line: what partners earn on it is unknown again. */
  @DeleteMapping
  @Allowed("catalog:write")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(Staff staff, @RequestParam @ProductLine String productLine) {
    outlooks.forget(staff.tenant(), productLine, Cause.of(staff));
  }

  private static LineForecastResponse answer(LineForecast line, ProfitOutlook outlook) {
    return LineForecastResponse.of(line, outlook.judge(line));
  }
}
