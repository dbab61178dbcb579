package pep.performance.concentration.web;

import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.concentration.Concentrations;
import pep.performance.concentration.Concentrations.Measure;
import pep.performance.roster.Roster;
import pep.platform.listing.Filter;
import pep.platform.problem.InvalidInput;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Staff;
import pep.platform.validation.OneOf;

@RestController
@RequestMapping("/api/concentration")
class ConcentrationController {

  private static final int MONTHS = 12;

  private final Concentrations concentrations;
  private final Roster roster;
  private final Clock clock;

  ConcentrationController(Concentrations concentrations, Roster roster, Clock clock) {
    this.concentrations = concentrations;
    this.roster = roster;
    this.clock = clock;
  }

  /**
   * Shows how few partners and products carry the sales. Over the last twelve months up to the
   * present one, unless months are given.
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
    ZoneId zone = roster.vendor(staff.tenant()).zone();
    YearMonth now = YearMonth.from(LocalDate.ofInstant(clock.instant(), zone));
    YearMonth last = until == null ? now : YearMonth.parse(until);
    YearMonth first = from == null ? last.minusMonths(MONTHS - 1L) : YearMonth.parse(from);
    if (first.isAfter(last)) {
      throw InvalidInput.of("until", "range-turned-round", "Give a month that is not before from.");
    }
    Measure of = Measure.valueOf(measure.toUpperCase(Locale.ROOT));
    Instant complete = concentrations.completeUpTo(staff.tenant());
    return new ConcentrationResponse(
        first, last, measure, complete, concentrations.of(staff.tenant(), first, last, of));
  }
}
