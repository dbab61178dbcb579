package pep.performance.scorecard;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Service;
import pep.performance.figures.Ranking;
import pep.performance.intake.IntakeTotals;
import pep.performance.rollup.Rollup;
import pep.performance.rollup.Rollups;
import pep.performance.rollup.Tally;
import pep.performance.roster.Roster;
import pep.performance.roster.RosterPartner;
import pep.performance.tier.standing.StoredTier;
import pep.performance.tier.standing.TierStandings;
import pep.platform.tenancy.Tenant;

/** Puts a vendor's overview together, as of now. */
@Service
public class Overviews {

  private static final int TOP = 10;

  private final Rollups rollups;
  private final IntakeTotals totals;
  private final Ranking ranking;
  private final TierStandings tiers;
  private final Roster roster;
  private final Clock clock;

  Overviews(
      Rollups rollups,
      IntakeTotals totals,
      Ranking ranking,
      TierStandings tiers,
      Roster roster,
      Clock clock) {
    this.rollups = rollups;
    this.totals = totals;
    this.ranking = ranking;
    this.tiers = tiers;
    this.roster = roster;
    this.clock = clock;
  }

  public Overview of(Tenant tenant) {
    CurrencyUnit currency = roster.vendor(tenant).currency();
    Instant complete = rollups.completeUpTo(tenant, clock.instant());
    List<Rollup> months = rollups.months(tenant);
    Tally all =
        months.stream().map(Rollup::tally).reduce(Tally.NONE, (sum, each) -> sum.plus(each));
    Rollups.Freshness fresh = rollups.freshness(tenant);
    return new Overview(
        complete,
        Money.ofMinor(currency, all.revenueMinor()),
        Money.ofMinor(currency, all.returnsMinor()),
        Money.ofMinor(currency, all.netMinor()),
        all.lines(),
        roster.active(tenant),
        ranking.selling(tenant),
        new Overview.Freshness(fresh.waiting(), totals.held(tenant), all.lastSaleAt(), fresh.at()),
        tiers.counts(tenant, roster.inactive(tenant)),
        months.stream().map(each -> month(each, currency)).toList(),
        top(tenant, currency));
  }

  private List<Overview.TopPartner> top(Tenant tenant, CurrencyUnit currency) {
    List<Ranking.Seller> first = ranking.top(tenant, TOP);
    List<String> ids = first.stream().map(Ranking.Seller::partnerId).toList();
    Map<String, RosterPartner> partners = roster.byId(tenant, ids);
    Map<String, StoredTier> standings = tiers.find(tenant, ids);
    return first.stream()
        .map(
            each -> {
              RosterPartner partner = partners.get(each.partnerId());
              StoredTier standing = standings.get(each.partnerId());
              return new Overview.TopPartner(
                  each.partnerId(),
                  partner == null ? null : partner.code(),
                  partner == null ? null : partner.name(),
                  Money.ofMinor(currency, each.minor()),
                  standing == null ? null : standing.tier());
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
