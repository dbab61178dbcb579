package pep.performance.concentration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.concentration.Concentrations;
import pep.performance.concentration.Concentrations.Measure;
import pep.performance.roster.Roster;
import pep.platform.problem.FieldError;
import pep.platform.problem.Forbidden;
import pep.platform.problem.InvalidInput;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Caller;

@RestController
@RequestMapping("/api/concentration")
class ConcentrationController {

  private static final int MONTHS = 12;
  private static final Pattern MONTH = Pattern.compile("[1-9][0-9]{3}-(0[1-9]|1[0-2])");

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
    List<FieldError> wrong = new ArrayList<>();
    YearMonth last = until == null ? now : month("until", until, now, wrong);
    YearMonth usual = last.minusMonths(MONTHS - 1L);
    YearMonth first = from == null ? usual : month("from", from, usual, wrong);
    if (first.isAfter(last)) {
      wrong.add(
          new FieldError("until", "range-turned-round", "Give a month that is not before from."));
    }
    Measure of = measure(measure, wrong);
    if (!wrong.isEmpty()) {
      throw new InvalidInput(wrong);
    }
    return new ConcentrationResponse(
        first, last, measure, clock.instant(), concentrations.of(caller.tenant(), first, last, of));
  }

  private static Measure measure(String name, List<FieldError> wrong) {
    for (Measure measure : Measure.values()) {
      if (measure.name().toLowerCase(Locale.ROOT).equals(name)) {
        return measure;
      }
    }
    wrong.add(new FieldError("measure", "unknown-measure", "Use net or revenue."));
    return Measure.NET;
  }

  private static YearMonth month(
      String name, String value, YearMonth otherwise, List<FieldError> wrong) {
    if (MONTH.matcher(value).matches()) {
      return YearMonth.parse(value);
    }
    wrong.add(new FieldError(name, "bad-month", "Give a month such as 2026-01."));
    return otherwise;
  }
}
