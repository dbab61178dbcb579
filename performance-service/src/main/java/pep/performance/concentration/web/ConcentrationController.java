package pep.performance.concentration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.concentration.Concentrations;
import pep.performance.concentration.Concentrations.Measure;
import pep.performance.roster.Roster;
import pep.platform.http.Forbidden;
import pep.platform.http.InvalidInput;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Caller;

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

  /** Over the last twelve months up to the present one, unless months are given. */
  @GetMapping
  @Allowed("performance:read")
  ConcentrationResponse get(
      Caller caller,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String until,
      @RequestParam(defaultValue = "net") String measure) {
    if (caller.isPartner()) {
      throw new Forbidden("How the vendor's sales are spread is the vendor's own.");
    }
    ZoneId zone = roster.vendor(caller.tenant()).zone();
    YearMonth now = YearMonth.from(LocalDate.ofInstant(clock.instant(), zone));
    YearMonth last = until == null ? now : month("until", until);
    YearMonth first = from == null ? last.minusMonths(MONTHS - 1L) : month("from", from);
    if (first.isAfter(last)) {
      throw InvalidInput.of("until", "range-turned-round", "Give a month that is not before from.");
    }
    Measure of = measure(measure);
    return new ConcentrationResponse(
        first, last, measure, clock.instant(), concentrations.of(caller.tenant(), first, last, of));
  }

  private static Measure measure(String name) {
    for (Measure measure : Measure.values()) {
      if (measure.name().toLowerCase(Locale.ROOT).equals(name)) {
        return measure;
      }
    }
    throw InvalidInput.of("measure", "unknown-measure", "Use net or revenue.");
  }

  private static YearMonth month(String name, String value) {
    try {
      return YearMonth.parse(value);
    } catch (DateTimeParseException notMonth) {
      throw InvalidInput.of(name, "bad-month", "Give a month such as 2026-01.");
    }
  }
}
