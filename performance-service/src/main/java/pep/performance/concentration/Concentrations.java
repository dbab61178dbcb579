package pep.performance.concentration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Service;
import pep.performance.figures.Figures;
import pep.performance.figures.PartnerFigures;
import pep.performance.rollup.Rollups;
import pep.performance.roster.Roster;
import pep.performance.roster.VendorTerms;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Tenant;

/** Works out how concentrated a vendor's sales are. */
@Service
public class Concentrations {

  private static final int MOST_POINTS = 60;

  private final Rollups rollups;
  private final SalesByCut sales;
  private final PartnerFigures figures;
  private final Roster roster;
  private final Clock clock;

  Concentrations(
      Rollups rollups, SalesByCut sales, PartnerFigures figures, Roster roster, Clock clock) {
    this.rollups = rollups;
    this.sales = sales;
    this.figures = figures;
    this.roster = roster;
    this.clock = clock;
  }

  /** Up to when sales are complete that are read afterwards. */
  public Instant completeUpTo(Tenant tenant) {
    return rollups.completeUpTo(tenant, clock.instant());
  }

  /** The vendor's present month. */
  public YearMonth now(Tenant tenant) {
    return YearMonth.from(today(roster.vendor(tenant)));
  }

  /** The concentration over partners. */
  public Concentration of(Tenant tenant, Period period, Measure measure) {
    return ConcentrationOfSales.of(
        currency(tenant), sales.of(tenant, Cut.PARTNER, period, measure).values());
  }

  /** How many active partners have no line in the period. */
  public long withoutLines(Tenant tenant, Period period) {
    Map<String, Long> sold = sales.of(tenant, Cut.PARTNER, period, Measure.NET);
    return roster.all(tenant).values().stream()
        .filter(each -> each.active() && !sold.containsKey(each.partnerId()))
        .count();
  }

  /** How sales are shared out by a cut. */
  public Shares shares(Tenant tenant, Cut cut, Period period, Measure measure) {
    Map<String, Long> sold = sales.of(tenant, cut, period, measure);
    long whole =
        sales.of(tenant, Cut.PARTNER, period, measure).values().stream().reduce(0L, Math::addExact);
    return Shares.of(currency(tenant), sold, whole);
  }

  /**
   * How concentrated sales were in each part of a period, the oldest first.
   *
   * @throws InvalidInput if the period has more than 60 parts
   */
  public List<ConcentrationPoint> series(
      Tenant tenant, Cut cut, Period period, Step step, Measure measure) {
    CurrencyUnit currency = currency(tenant);
    if (period.months() > (long) MOST_POINTS * step.months()) {
      throw InvalidInput.of("step", "range-too-long", "Take longer steps, or fewer months.");
    }
    List<ConcentrationPoint> points = new ArrayList<>();
    for (Period part : period.by(step)) {
      points.add(
          ConcentrationPoint.of(
              part,
              ConcentrationOfSales.of(currency, sales.of(tenant, cut, part, measure).values())));
    }
    return points;
  }

  /** Whose net sales changed most from the period before to this one. */
  public Movers movers(Tenant tenant, Period period, Measure measure, int most) {
    return Movers.of(
        currency(tenant),
        sales.of(tenant, Cut.PARTNER, period.before(), measure),
        sales.of(tenant, Cut.PARTNER, period, measure),
        most);
  }

  /** Why the net sales of a period are not what the scorecards add up to. */
  public Reconciliation reconciliation(Tenant tenant, Period period) {
    VendorTerms terms = roster.vendor(tenant);
    LocalDate today = today(terms);
    YearMonth window = YearMonth.from(today.minusMonths(12));
    YearMonth first = period.from().isBefore(window) ? period.from() : window;
    List<Money> scorecards =
        figures.all(tenant).values().stream().map(Figures::revenue12m).toList();
    return Reconciliation.of(
        terms.currency(),
        List.copyOf(sales.of(tenant, Cut.PARTNER, period, Measure.NET).values()),
        period,
        today,
        rollups.days(tenant, first),
        scorecards);
  }

  private LocalDate today(VendorTerms terms) {
    return LocalDate.ofInstant(clock.instant(), terms.zone());
  }

  private CurrencyUnit currency(Tenant tenant) {
    return roster.vendor(tenant).currency();
  }
}
