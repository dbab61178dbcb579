package pep.performance.actual.web;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.actual.Actuals;
import pep.platform.listing.Filter;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Reach;

@RestController
@RequestMapping("/api/scorecards/{partnerId}/profitability")
class ActualController {

  private final Actuals actuals;

  ActualController(Actuals actuals) {
    this.actuals = actuals;
  }

  /**
   * Shows what a partner sold and got in months of the calendar, by product line and month, and
   * what is not known of it.
   */
  @GetMapping
  @Allowed("performance:read")
  ActualResponse get(
      Reach reach,
      @PathVariable String partnerId,
      @RequestParam(required = false)
          @Nullable
          @Pattern(regexp = Filter.MONTH, message = Filter.MONTH_CURE)
          String from,
      @RequestParam(required = false)
          @Nullable
          @Pattern(regexp = Filter.MONTH, message = Filter.MONTH_CURE)
          String until) {
    return ActualResponse.of(actuals.of(reach, partnerId, from, until));
  }
}
