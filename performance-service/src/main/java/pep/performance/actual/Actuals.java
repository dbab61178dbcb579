package pep.performance.actual;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.performance.concentration.Period;
import pep.performance.rollup.DaySales;
import pep.performance.rollup.Dimension;
import pep.performance.rollup.Rollups;
import pep.performance.roster.Earnings;
import pep.performance.roster.EarningsLedger;
import pep.performance.roster.Forecasts;
import pep.performance.roster.KnownForecast;
import pep.performance.roster.Roster;
import pep.performance.roster.VendorTerms;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;

/** Puts together what a partner sold and got, from what is kept of it. */
@Service
public class Actuals {

  private static final int MOST_MONTHS = 60;
  private static final int PLACES = 6;

  private final Roster roster;
  private final Rollups rollups;
  private final Earnings earnings;
  private final Forecasts forecasts;
  private final Clock clock;

  Actuals(Roster roster, Rollups rollups, Earnings earnings, Forecasts forecasts, Clock clock) {
    this.roster = roster;
    this.rollups = rollups;
    this.earnings = earnings;
    this.forecasts = forecasts;
    this.clock = clock;
  }

  /**
   * What a partner sold and got in months of the calendar, the last twelve unless others are named;
   * forecasts are the vendor's alone.
   *
   * @throws NotFound if the partner is not known, or beyond the reader's reach
   * @throws InvalidInput if the months are turned round or more than 60
   */
  public Actual of(Reach reader, String partnerId, @Nullable String from, @Nullable String until) {
    reader.require(partnerId, "profitability of", partnerId);
    Tenant tenant = reader.tenant();
    if (roster.partner(tenant, partnerId).isEmpty()) {
      throw new NotFound("profitability of", partnerId);
    }
    VendorTerms terms = roster.vendor(tenant);
    YearMonth now = YearMonth.from(LocalDate.ofInstant(clock.instant(), terms.zone()));
    Period period = Period.named(from, until, now);
    if (period.months() > MOST_MONTHS) {
      throw InvalidInput.of("until", "range-too-long", "Name at most 60 months.");
    }
    Map<String, KnownForecast> known =
        reader instanceof PartnerCaller ? Map.of() : forecasts.of(tenant);
    return of(tenant, partnerId, terms.currency(), period, known);
  }

  private Actual of(
      Tenant tenant,
      String partnerId,
      CurrencyUnit currency,
      Period period,
      Map<String, KnownForecast> known) {
    Instant complete = rollups.completeUpTo(tenant, clock.instant());
    Map<YearMonth, Long> sold = sold(tenant, partnerId, period.from());
    EarningsLedger ledger = earnings.ledger(tenant, partnerId);
    String code = currency.getCode();
    List<Actual.OfMonth> months = new ArrayList<>();
    for (YearMonth m = period.from(); !m.isAfter(period.until()); m = m.plusMonths(1)) {
      months.add(
          new Actual.OfMonth(
              m,
              Money.ofMinor(currency, sold.getOrDefault(m, 0L)),
              Money.ofMinor(currency, ledger.accrued(code, m)),
              Money.ofMinor(currency, ledger.paid(code, m))));
    }
    Money zero = Money.zero(currency);
    Money net = months.stream().map(Actual.OfMonth::sold).reduce(zero, Money::plus);
    Money accrued = months.stream().map(Actual.OfMonth::accrued).reduce(zero, Money::plus);
    SortedSet<String> others = new TreeSet<>(ledger.currencies());
    others.remove(code);
    return new Actual(
        partnerId,
        period.from(),
        period.until(),
        complete,
        net,
        accrued,
        months.stream().map(Actual.OfMonth::paid).reduce(zero, Money::plus),
        Money.ofMinor(currency, ledger.quoted(code, period.from(), period.until())),
        net.minus(accrued),
        net.isPositive()
            ? accrued.getAmount().divide(net.getAmount(), PLACES, RoundingMode.HALF_UP)
            : null,
        others,
        lines(tenant, partnerId, period, net, known),
        months);
  }

  private Map<YearMonth, Long> sold(Tenant tenant, String partnerId, YearMonth from) {
    Map<YearMonth, Long> sold = new HashMap<>();
    for (DaySales each :
        rollups.days(tenant, List.of(partnerId), from).getOrDefault(partnerId, List.of())) {
      sold.merge(YearMonth.from(each.day()), each.tally().netMinor(), Math::addExact);
    }
    return sold;
  }

  /** What no line has is the difference to the whole, so that the lines add up to it. */
  private List<Actual.OfLine> lines(
      Tenant tenant, String partnerId, Period period, Money net, Map<String, KnownForecast> known) {
    List<Actual.OfLine> lines = new ArrayList<>();
    String own = partnerId + "/";
    Money rest = net;
    var sums =
        rollups.byKey(
            tenant, Dimension.MIX, period.from(), period.until(), "^" + Pattern.quote(own));
    for (var each : sums.entrySet()) {
      String line = each.getKey().substring(own.length());
      if (each.getValue().lines() > 0 || each.getValue().netMinor() != 0) {
        Money sold = Money.ofMinor(net.getCurrencyUnit(), each.getValue().netMinor());
        rest = rest.minus(sold);
        lines.add(new Actual.OfLine(line, sold, forecast(known.get(line), sold)));
      }
    }
    if (!rest.isZero()) {
      lines.add(new Actual.OfLine("", rest, null));
    }
    lines.sort(
        Comparator.comparing(Actual.OfLine::sold).reversed().thenComparing(Actual.OfLine::line));
    return lines;
  }

  private static Actual.@Nullable KeptForecast forecast(@Nullable KnownForecast known, Money sold) {
    if (known == null || known.marginPercent() == null) {
      return null;
    }
    BigDecimal share = known.marginPercent().movePointLeft(2);
    Money earned =
        sold.isNegative()
            ? Money.zero(sold.getCurrencyUnit())
            : sold.multipliedBy(share, RoundingMode.HALF_UP);
    return new Actual.KeptForecast(known.marginPercent(), earned, known.forecastAt());
  }
}
