package pep.performance.rollup.web;

import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.rollup.Dimension;
import pep.performance.rollup.Drill;
import pep.performance.rollup.Drill.Wanted;
import pep.performance.rollup.Tally;
import pep.performance.roster.Roster;
import pep.platform.http.RowStream;
import pep.platform.listing.Filter;
import pep.platform.problem.InvalidInput;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Name;
import pep.platform.validation.OneOf;

/** The lines that a sum of sales is made of, and what it was at another instant. */
@RestController
@RequestMapping("/api/rollups")
class DrillController {

  private final Drill drill;
  private final Roster roster;
  private final Clock clock;

  DrillController(Drill drill, Roster roster, Clock clock) {
    this.drill = drill;
    this.roster = roster;
    this.clock = clock;
  }

  /**
   * What was sold of one thing, as it was known at an instant.
   *
   * @param key empty of what was not known when lines were counted
   * @param asOf what was stored later is not in it
   */
  record SumResponse(
      String dimension,
      String key,
      Instant asOf,
      Money revenue,
      Money returns,
      Money net,
      long lines) {}

  /**
   * Reports every line that a sum is made of: the amounts add up to its net. Lines that undo others
   * are among them.
   */
  @GetMapping(
      path = "/lines",
      produces = {"text/csv", "application/x-ndjson"})
  @Allowed("performance:read")
  RowStream<SoldRow> lines(
      Staff staff,
      @RequestParam @OneOf({"vendor", "partner", "product", "country", "territory", "line", "mix"})
          String dimension,
      @RequestParam(required = false) @Nullable @Name String key,
      @RequestParam(required = false)
          @Nullable
          @Pattern(regexp = Filter.MONTH, message = Filter.MONTH_CURE)
          String from,
      @RequestParam(required = false)
          @Nullable
          @Pattern(regexp = Filter.MONTH, message = Filter.MONTH_CURE)
          String until,
      @RequestParam(required = false) @Nullable Instant asOf) {
    Wanted wanted = wanted(dimension, key, from, until, asOf);
    return RowStream.of(
        SoldRow.class,
        row -> drill.forEach(staff.tenant(), wanted, line -> row.accept(SoldRow.of(line))));
  }

  /** Shows a sum as it was at an instant: without what was stored later. */
  @GetMapping("/sum")
  @Allowed("performance:read")
  SumResponse sum(
      Staff staff,
      @RequestParam @OneOf({"vendor", "partner", "product", "country", "territory", "line", "mix"})
          String dimension,
      @RequestParam(required = false) @Nullable @Name String key,
      @RequestParam(required = false)
          @Nullable
          @Pattern(regexp = Filter.MONTH, message = Filter.MONTH_CURE)
          String from,
      @RequestParam(required = false)
          @Nullable
          @Pattern(regexp = Filter.MONTH, message = Filter.MONTH_CURE)
          String until,
      @RequestParam(required = false) @Nullable Instant asOf) {
    Wanted wanted = wanted(dimension, key, from, until, asOf);
    Tally sum = drill.sum(staff.tenant(), wanted);
    CurrencyUnit currency = roster.vendor(staff.tenant()).currency();
    return new SumResponse(
        dimension,
        wanted.key(),
        wanted.at(),
        Money.ofMinor(currency, sum.revenueMinor()),
        Money.ofMinor(currency, sum.returnsMinor()),
        Money.ofMinor(currency, sum.netMinor()),
        sum.lines());
  }

  private Wanted wanted(
      String dimension,
      @Nullable String key,
      @Nullable String from,
      @Nullable String until,
      @Nullable Instant asOf) {
    YearMonth first = from == null ? null : YearMonth.parse(from);
    YearMonth last = until == null ? null : YearMonth.parse(until);
    if (first != null && last != null && first.isAfter(last)) {
      throw InvalidInput.of("until", "range-turned-round", "Give a month that is not before from.");
    }
    Dimension wanted = Dimension.valueOf(dimension.toUpperCase(Locale.ROOT));
    return new Wanted(
        wanted,
        key == null ? wanted.otherwise() : key,
        first,
        last,
        asOf == null ? clock.instant() : asOf);
  }
}
