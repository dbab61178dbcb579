package pep.performance.concentration.web;

import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.concentration.Concentrations;
import pep.performance.concentration.Measure;
import pep.performance.concentration.Period;
import pep.performance.concentration.Reconciliation;
import pep.platform.listing.Filter;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;
import pep.platform.validation.OneOf;

@RestController
@RequestMapping("/api/concentration")
class ConcentrationController {

  private final Concentrations concentrations;

  ConcentrationController(Concentrations concentrations) {
    this.concentrations = concentrations;
  }

  /**
   * Shows how few partners carry the sales. Over the last twelve months up to the present one,
   * unless months are given.
   */
  @GetMapping
  @Allowed("performance:read")
  ConcentrationResponse get(
      Staff staff,
      @RequestParam(required = false)
          @Nullable
          @Pattern(regexp = Filter.MONTH, message = Filter.MONTH_CURE)
          String from,
      @RequestParam(required = false)
          @Nullable
          @Pattern(regexp = Filter.MONTH, message = Filter.MONTH_CURE)
          String until,
      @RequestParam(defaultValue = "net") @OneOf({"net", "revenue"}) String measure) {
    Tenant tenant = staff.tenant();
    Period period = Period.named(from, until, concentrations.now(tenant));
    Instant complete = concentrations.completeUpTo(tenant);
    return new ConcentrationResponse(
        period.from(),
        period.until(),
        measure,
        complete,
        concentrations.withoutLines(tenant, period),
        concentrations.of(tenant, period, Measure.valueOf(measure.toUpperCase(Locale.ROOT))));
  }

  /** Says step by step why the net sales of a period are not what the scorecards add up to. */
  @GetMapping("/reconciliation")
  @Allowed("performance:read")
  Reconciliation reconciliation(
      Staff staff,
      @RequestParam(required = false)
          @Nullable
          @Pattern(regexp = Filter.MONTH, message = Filter.MONTH_CURE)
          String from,
      @RequestParam(required = false)
          @Nullable
          @Pattern(regexp = Filter.MONTH, message = Filter.MONTH_CURE)
          String until) {
    Tenant tenant = staff.tenant();
    return concentrations.reconciliation(
        tenant, Period.named(from, until, concentrations.now(tenant)));
  }
}
