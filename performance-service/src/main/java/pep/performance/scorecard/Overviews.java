package pep.performance.scorecard;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Service;
import pep.performance.figures.Figures;
import pep.performance.figures.PartnerFigures;
import pep.performance.intake.IntakeTotals;
import pep.performance.rollup.Rollup;
import pep.performance.rollup.Rollups;
import pep.performance.rollup.Tally;
import pep.performance.roster.Roster;
import pep.performance.roster.RosterPartner;
import pep.performance.tier.TierStandings;
import pep.platform.tenancy.Tenant;

/** Puts a vendor's overview together, as of now. */
@Service
public class Overviews {

  private static final int TOP = 10;

  private final Rollups rollups;
  private final IntakeTotals totals;
  private final PartnerFigures figures;
  private final TierStandings tiers;
  private final Roster roster;
  private final Clock clock;

  Overviews(
      Rollups rollups,
      IntakeTotals totals,
      PartnerFigures figures,
      TierStandings tiers,
      Roster roster,
      Clock clock) {
    this.rollups = rollups;
    this.totals = totals;
    this.figures = figures;
    this.tiers = tiers;
    this.roster = roster;
    this.clock = clock;
  }

  public Overview of(Tenant tenant) {
    CurrencyUnit currency = roster.vendor(tenant).currency();
    List<Rollup> months = rollups.months(tenant);
    Tally all =
        months.stream().map(Rollup::tally).reduce(Tally.NONE, (sum, each) -> sum.plus(each));
    Rollups.Freshness fresh = rollups.freshness(tenant);
    Map<String, RosterPartner> partners = roster.all(tenant);
    Map<String, Figures> known = figures.all(tenant);
    return new Overview(
        clock.instant(),
        Money.ofMinor(currency, all.revenueMinor()),
        Money.ofMinor(currency, all.returnsMinor()),
        Money.ofMinor(currency, all.netMinor()),
        all.lines(),
        partners.values().stream().filter(RosterPartner::active).count(),
        known.values().stream().filter(each -> each.revenue12m().isPositive()).count(),
        new Overview.Freshness(fresh.waiting(), totals.held(tenant), all.lastSaleAt(), fresh.at()),
        tiers.counts(tenant),
        months.stream().map(each -> month(each, currency)).toList(),
        top(tenant, known, partners));
  }

  private List<Overview.TopPartner> top(
      Tenant tenant, Map<String, Figures> known, Map<String, RosterPartner> partners) {
    Comparator<Map.Entry<String, Figures>> most =
        Comparator.comparing(each -> each.getValue().revenue12m());
    List<Map.Entry<String, Figures>> first =
        known.entrySet().stream()
            .sorted(most.reversed().thenComparing(Map.Entry.comparingByKey()))
            .limit(TOP)
            .toList();
    Map<String, String> standing = tiers.all(tenant);
    return first.stream()
        .map(
            each -> {
              RosterPartner partner = partners.get(each.getKey());
              return new Overview.TopPartner(
                  each.getKey(),
                  partner == null ? null : partner.code(),
                  partner == null ? null : partner.name(),
                  each.getValue().revenue12m(),
                  standing.get(each.getKey()));
            })
        .toList();
  }

  private static Overview.Month month(Rollup rollup, CurrencyUnit currency) {
    Tally tally = rollup.tally();
    return new Overview.Month(
        rollup.key().month(),
        Money.ofMinor(currency, tally.revenueMinor()),
        Money.ofMinor(currency, tally.returnsMinor()),
        Money.ofMinor(currency, tally.netMinor()),
        tally.lines());
  }
}
